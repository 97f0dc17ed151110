package org.watchline.ingest.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a body whose charset is named in three places, or in none, and not always rightly. A byte order mark
 * decides; then what is valid UTF-8 is UTF-8, because no other text is by accident; then the header, the document, and
 * last Windows-1252, which can read anything.
 *
 * @param doubt what the charset was said to be, if that was wrong; else null
 */
public record BodyText(
        String text, Charset charset, @Nullable String doubt) {

    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    /** What HTTP, an XML declaration and a meta element call it. */
    private static final Pattern IN_HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']+)");

    private static final Pattern IN_DOCUMENT =
            Pattern.compile("(?i)<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']"
                    + "|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([^\\s;\"'/>]{1,40})");

    /** HTML's "prescan" looks at 1,024 bytes; pages with long comments put the element later. */
    private static final int LOOKED_AT = 8_192;

    private static final int ASCII = 0x7F;

    /** Reads a body that came with a Content-Type. */
    public static BodyText of(byte[] body, @Nullable String contentType) {
        Optional<BodyText> marked = marked(body);
        if (marked.isPresent()) {
            return marked.get();
        }
        Set<String> names = named(body, contentType);
        String first = names.stream().findFirst().orElse(null);
        boolean plain = isAscii(body);
        if (!plain) {
            Optional<String> utf8 = strictly(body, StandardCharsets.UTF_8);
            if (utf8.isPresent()) {
                return new BodyText(utf8.get(), StandardCharsets.UTF_8, doubt(first, StandardCharsets.UTF_8));
            }
        }
        for (String name : names) {
            Optional<Charset> charset = charset(name);
            Optional<String> text = charset.flatMap(known -> strictly(body, known));
            if (text.isPresent()) {
                return new BodyText(text.get(), charset.get(), doubt(first, charset.get()));
            }
        }
        Charset last = plain ? StandardCharsets.UTF_8 : LAST_RESORT;
        return new BodyText(new String(body, last), last, plain ? null : first);
    }

    private static Optional<BodyText> marked(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(cut(body, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(body, 0, 0, 0xFE, 0xFF) || startsWith(body, 0, 0, 0, '<')) {
            return Optional.of(cut(body, body[3] == '<' ? 0 : 4, Charset.forName("UTF-32BE")));
        }
        if (startsWith(body, 0xFF, 0xFE, 0, 0) || startsWith(body, '<', 0, 0, 0)) {
            return Optional.of(cut(body, body[0] == '<' ? 0 : 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(body, 0x4C, 0x6F, 0xA7, 0x94)) {
            return Optional.of(cut(body, 0, ebcdic(body)));
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return Optional.of(cut(body, 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(body, 0xFF, 0xFE)) {
            return Optional.of(cut(body, 2, StandardCharsets.UTF_16LE));
        }
        // Without a mark, XML and HTML of UTF-16 begin with "<" and its zero byte.
        if (startsWith(body, 0, '<')) {
            return Optional.of(cut(body, 0, StandardCharsets.UTF_16BE));
        }
        return startsWith(body, '<', 0) ? Optional.of(cut(body, 0, StandardCharsets.UTF_16LE)) : Optional.empty();
    }

    /** The family of charsets whose "<?xm" is four other bytes than everywhere else; its members agree on the names. */
    private static Charset ebcdic(byte[] body) {
        Charset usual = Charset.forName("IBM037");
        Matcher document = IN_DOCUMENT.matcher(new String(body, 0, Math.min(body.length, LOOKED_AT), usual));
        return document.find() && document.group(1) != null
                ? charset(document.group(1)).orElse(usual)
                : usual;
    }

    private static BodyText cut(byte[] body, int from, Charset charset) {
        return new BodyText(new String(body, from, body.length - from, charset), charset, null);
    }

    private static boolean startsWith(byte[] body, int... octets) {
        if (body.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((body[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> named(byte[] body, @Nullable String contentType) {
        Set<String> names = new LinkedHashSet<>();
        Matcher header = IN_HEADER.matcher(contentType == null ? "" : contentType);
        if (header.find()) {
            names.add(header.group(1).toLowerCase(Locale.ROOT));
        }
        int looked = Math.min(body.length, LOOKED_AT);
        Matcher document = IN_DOCUMENT.matcher(new String(body, 0, looked, StandardCharsets.ISO_8859_1));
        if (document.find()) {
            String name = document.group(1) == null ? document.group(2) : document.group(1);
            names.add(name.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static @Nullable String doubt(@Nullable String named, Charset used) {
        return named == null || charset(named).filter(used::equals).isPresent() ? null : named;
    }

    /** As browsers do, Latin-1 and ASCII are read as the superset of them that is meant. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? LAST_RESORT : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] body, Charset charset) {
        if (charset.equals(LAST_RESORT)) {
            return Optional.of(new String(body, charset));
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] body) {
        for (byte octet : body) {
            if ((octet & 0xFF) > ASCII) {
                return false;
            }
        }
        return true;
    }
}
