package org.watchline.ingest.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param text without byte order mark; U+FFFD for what the charset cannot mean
 * @param doubt what the charset was said to be, if that was wrong; else null
 */
public record DecodedText(
        String text, Charset charset, @Nullable String doubt) {

    /** The charset in a Content-Type. */
    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']+)");

    /** Bytes that are looked at to guess; a page's navigation may be plain ASCII for long. */
    private static final int SAMPLE = 256 * 1024;

    /**
     * Decodes bytes. What the bytes themselves prove goes first (a byte order mark, valid UTF-8), then what was said,
     * if it is possible, then what the letters make likely; at last windows-1252, in which everything is possible.
     *
     * @param declared the name that a header or a person gave; null if nobody said anything
     */
    public static DecodedText of(byte[] bytes, @Nullable String declared) {
        return of(bytes, declared == null ? List.of() : List.of(declared));
    }

    /** Decodes HTML or XML, which may name its charset inside; a name from outside goes before. */
    public static DecodedText ofPage(byte[] page, @Nullable String declared) {
        return of(
                page,
                Stream.of(Optional.ofNullable(declared), Optional.ofNullable(PageCharset.namedIn(page)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Decodes HTML or XML that came over HTTP. */
    public static DecodedText ofAnswer(byte[] body, @Nullable String contentType) {
        Matcher parameter = PARAMETER.matcher(contentType == null ? "" : contentType);
        return ofPage(body, parameter.find() ? parameter.group(1).toLowerCase(Locale.ROOT) : null);
    }

    private static DecodedText of(byte[] bytes, List<String> names) {
        Optional<Opening> opening = Opening.of(bytes);
        if (opening.isPresent()) {
            int length = opening.get().length();
            return decoded(bytes, length, opening.get().charsetOf(bytes), null);
        }
        Charset charset = charsetOf(bytes, names);
        return decoded(bytes, 0, charset, doubt(bytes, names, charset));
    }

    /** The first name, if it was wrong. Plain ASCII is right in any charset that it may have been called. */
    private static @Nullable String doubt(byte[] bytes, List<String> names, Charset used) {
        if (names.isEmpty()
                || CharsetName.charsetOf(names.get(0)).filter(used::equals).isPresent()) {
            return null;
        }
        return isPossible(bytes, StandardCharsets.US_ASCII) ? null : names.get(0);
    }

    private static Charset charsetOf(byte[] bytes, List<String> names) {
        Optional<Charset> wide = WideText.charsetOf(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        List<Charset> said = names.stream()
                .flatMap(name -> CharsetName.charsetOf(name).stream())
                .toList();
        boolean escaped = said.stream().anyMatch(charset -> charset.name().startsWith("ISO-2022"));
        if (!escaped && isPossible(bytes, StandardCharsets.UTF_8)) {
            return LikelyCharset.isEscaped(bytes) ? LikelyCharset.of(bytes) : StandardCharsets.UTF_8;
        }
        return said.stream()
                .filter(charset -> isMostlyPossible(bytes, charset))
                .findFirst()
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

    private static DecodedText decoded(byte[] bytes, int from, Charset charset, @Nullable String doubt) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new DecodedText(text, charset, doubt);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces has failed: " + charset, e);
        }
    }
}
