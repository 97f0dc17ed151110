package org.watchline.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page of HTML or XML names at its beginning. */
final class PageCharset {

    /** Bytes; browsers look at 1,024, and many pages have comments before. */
    private static final int WITHIN = 8192;

    private static final Pattern NAME = Pattern.compile(
            "<meta\\b[^>]{0,500}?charset\\s{0,20}=\\s{0,20}[\"']?\\s{0,20}([\\w.:-]{2,40})"
                    + "|<\\?xml\\b[^>]{0,200}?encoding\\s{0,20}=\\s{0,20}[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private PageCharset() {}

    static @Nullable String namedIn(byte[] page) {
        return namedIn(page, StandardCharsets.ISO_8859_1);
    }

    /** Takes a charset in which the name itself is readable. */
    static @Nullable String namedIn(byte[] page, Charset charset) {
        String head = new String(page, 0, Math.min(page.length, WITHIN), charset);
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            return null;
        }
        String found = name.group(1) == null ? name.group(2) : name.group(1);
        // Somebody who reads the name byte by byte does not read UTF-16.
        return found.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "utf-8" : found;
    }
}
