package org.watchline.ingest.mail;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the line breaks out of a message that its program put in: by the rules of {@code format=flowed} (RFC 3676), or
 * where a line ends because the next word would not have fitted. Also takes the signature off.
 */
final class PlainBody {

    private static final String SIGNATURE = "-- ";

    /** Columns; programs break at 72 to 78, and what is far longer has not been broken. */
    private static final int NARROWEST = 55;

    private static final int WIDEST = 100;

    private static final Pattern OWN_LINE =
            Pattern.compile("(?:[>|*#\u2022-]|\\d{1,2}[.)] |\\s).*|.*:", Pattern.DOTALL);

    private PlainBody() {}

    static String text(String raw, Map<String, String> parameters) {
        List<String> lines = raw.lines().toList();
        int signature = lines.lastIndexOf(SIGNATURE);
        List<String> body = signature < 0 ? lines : lines.subList(0, signature);
        return "flowed".equalsIgnoreCase(parameters.get("format"))
                ? flowed(body, "yes".equalsIgnoreCase(parameters.get("delsp")))
                : unwrapped(body);
    }

    private static String flowed(List<String> lines, boolean deleteSpace) {
        StringBuilder text = new StringBuilder();
        boolean soft = false;
        for (String line : lines) {
            text.append(text.isEmpty() || soft ? "" : "\n");
            soft = line.endsWith(" ") && !line.equals(SIGNATURE);
            text.append(soft && deleteSpace ? line.substring(0, line.length() - 1) : line);
        }
        return text.toString();
    }

    private static String unwrapped(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String line : lines) {
            boolean goesOn = width >= NARROWEST && width <= WIDEST && isBroken(before, line, width);
            text.append(text.isEmpty() ? "" : goesOn ? " " : "\n").append(line);
            before = line;
        }
        return text.toString();
    }

    /** Whether the first word of the line would not have fitted behind the line before. */
    private static boolean isBroken(String before, String line, int width) {
        if (before.isBlank() || line.isBlank() || (OWN_LINE.matcher(line).matches() && !before.endsWith(","))) {
            return false;
        }
        int word = line.indexOf(' ');
        return before.length() + 1 + (word < 0 ? line.length() : word) > width;
    }
}
