package org.watchline.ingest.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param text without byte order mark; U+FFFD for what the charset cannot mean
 */
public record DecodedText(String text, Charset charset) {

    /** Bytes that are looked at to guess; a page's navigation may be plain ASCII for long. */
    private static final int SAMPLE = 256 * 1024;

    /**
     * Decodes bytes. What the bytes themselves prove goes first (a byte order mark, valid UTF-8), then what was said,
     * if it is possible, then what the letters make likely; at last windows-1252, in which everything is possible.
     *
     * @param declared the name that a header, a page or a person gave; null if nobody said anything
     */
    public static DecodedText of(byte[] bytes, @Nullable String declared) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            return decoded(bytes, length, mark.get().charset());
        }
        return decoded(bytes, 0, charsetOf(bytes, declared));
    }

    /** Decodes a page, which may name its charset inside. */
    public static DecodedText ofPage(byte[] page, @Nullable String declared) {
        return of(page, declared == null ? PageCharset.namedIn(page) : declared);
    }

    private static Charset charsetOf(byte[] bytes, @Nullable String declared) {
        Optional<Charset> wide = WideText.charsetOf(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Optional<Charset> said = CharsetName.charsetOf(declared);
        boolean escaped =
                said.map(charset -> charset.name().startsWith("ISO-2022")).orElse(false);
        if (!escaped && isPossible(bytes, StandardCharsets.UTF_8)) {
            return LikelyCharset.isEscaped(bytes) ? LikelyCharset.of(bytes) : StandardCharsets.UTF_8;
        }
        return said.filter(charset -> isMostlyPossible(bytes, charset))
                .orElseGet(() -> LikelyCharset.of(sample(bytes)));
    }

    private static boolean isPossible(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A page that was cut, or pasted together, has a few wrong bytes in its true charset. */
    private static boolean isMostlyPossible(byte[] bytes, Charset charset) {
        String text = new String(sample(bytes), charset);
        long wrong = text.chars().filter(unit -> unit == '\uFFFD').count();
        return wrong * 200 <= text.length();
    }

    private static byte[] sample(byte[] bytes) {
        return bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    }

    private static DecodedText decoded(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new DecodedText(text, charset);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces has failed: " + charset, e);
        }
    }
}
