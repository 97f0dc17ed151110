package org.watchline.ingest.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** The head of one part of a form. Names are UTF-8 as they stand, which is how all browsers and curl send them. */
final class FormPart {

    private static final Pattern NAME =
            Pattern.compile(";\\s*name=(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*+)\"|(?<bare>[^;\\s]+))");

    private static final Pattern FILE_NAME =
            Pattern.compile(";\\s*filename=(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*+)\"|(?<bare>[^;\\s]+))");

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset=(?:\"(?<quoted>[^\"]*+)\"|(?<bare>[^;\\s]+))", Pattern.CASE_INSENSITIVE);

    private String disposition = "";
    private String type = "";

    void add(Field field) {
        String value = new String(field.getRaw().toByteArray(), StandardCharsets.UTF_8);
        switch (field.getNameLowerCase()) {
            case "content-disposition" -> disposition = value;
            case "content-type" -> type = value;
            default -> {
                // Nothing else is said of a form's part.
            }
        }
    }

    String name() {
        String name = found(NAME, disposition);
        return name == null ? "" : name;
    }

    /** Null for a field. */
    @Nullable
    String fileName() {
        return found(FILE_NAME, disposition);
    }

    @Nullable
    String charset() {
        return found(CHARSET, type);
    }

    private static @Nullable String found(Pattern pattern, String header) {
        Matcher value = pattern.matcher(header);
        if (!value.find()) {
            return null;
        }
        String quoted = value.group("quoted");
        // Browsers write a quotation mark as %22 and leave all else alone.
        return quoted == null
                ? value.group("bare")
                : quoted.replaceAll("\\\\(.)", "$1").replace("%22", "\"");
    }
}
