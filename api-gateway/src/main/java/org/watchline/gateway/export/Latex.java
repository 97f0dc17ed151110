package org.watchline.gateway.export;

import org.jspecify.annotations.Nullable;

/** Text within BibTeX fields. */
final class Latex {

    private Latex() {}

    /** Escapes what TeX takes for commands, and puts the text on one line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        Passages.onOneLine(text).chars().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '#', '$', '%', '&', '_' -> escaped.append('\\').append((char) c);
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** An address stands verbatim; only braces would end the field. */
    static @Nullable String url(@Nullable String url) {
        return url == null
                ? null
                : url.replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("\\", "%5C")
                        .replaceAll("\\s", "%20");
    }
}
