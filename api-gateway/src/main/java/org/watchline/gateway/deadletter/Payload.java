package org.watchline.gateway.deadletter;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Bytes as JSON can carry them.
 *
 * @param encoding {@code text} where they are UTF-8 without control characters, else {@code base64}
 * @param cut whether there is more of it
 */
@Schema(description = "Bytes as text, or else in base64")
public record Payload(
        @Schema(enumeration = {"text", "base64"}) String encoding, String content, boolean cut) {

    /**
     * The beginning of some bytes.
     *
     * @param bytes as many as are shown
     * @param cut whether they are not all; then the last character may be half
     */
    static Payload of(byte[] bytes, boolean cut) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, !cut);
        text.flip();
        return result.isError() || text.chars().anyMatch(Payload::isControl)
                ? new Payload("base64", Base64.getEncoder().encodeToString(bytes), cut)
                : new Payload("text", text.toString(), cut);
    }

    /** What terminals and editors would obey rather than show. */
    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
