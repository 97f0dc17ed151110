package org.watchline.gateway.csv;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes one line of a CSV file. A text that a spreadsheet would take for a formula gets an apostrophe in front, as
 * OWASP's page on CSV injection advises; numbers stay numbers.
 */
public final class CsvLine {

    /** Full-width signs too, which spreadsheets of Asian locales take for the others; blanks in front do not help. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\t\\r\\n]|[\\s\\h]*[=+\\-@＝＋－＠]");

    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private CsvLine() {}

    /** A line with its end. An empty field stands for null. */
    public static String of(@Nullable Object... fields) {
        return Arrays.stream(fields).map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
