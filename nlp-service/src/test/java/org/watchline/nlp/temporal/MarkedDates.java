package org.watchline.nlp.temporal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of {@code dates.txt} with the dates marked in them. */
final class MarkedDates {

    private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=([^\\]]*)]");

    private MarkedDates() {}

    static Stream<Text> texts() {
        try (InputStream lines = Objects.requireNonNull(MarkedDates.class.getResourceAsStream("dates.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> read(line.replace("\\n", "\n\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("dates.txt", e);
        }
    }

    private static Text read(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> dates = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            dates.add(text.length() + " " + mark.group(1) + " = " + mark.group(2));
            text.append(mark.group(1));
        }
        mark.appendTail(text);
        return new Text(text.toString(), dates);
    }

    /** @param dates each as "offset text = value" */
    record Text(String text, List<String> dates) {

        @Override
        public String toString() {
            return text;
        }
    }
}
