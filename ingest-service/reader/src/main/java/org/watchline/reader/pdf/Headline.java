package org.watchline.reader.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The title of a document: of its metadata if the pages have it too, else the largest writing of the first page. */
final class Headline {

    /** Larger than the text by so much. */
    private static final float LARGER = 1.15f;

    private static final int MOST_LINES = 6;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 300;

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft word|microsoft powerpoint|untitled|document ?\\d*|slide \\d+|title|powerpoint"
                    + " presentation).*|.*\\.(?:docx?|pdf|indd|qxd|qxp|tex|dvi|rtf|pages|odt|pptx?|fm)");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headline() {}

    static @Nullable String of(@Nullable String stated, List<Line> lines, float textSize) {
        String firstPage =
                lines.stream().filter(line -> line.page() == 0).map(Line::text).collect(Collectors.joining(" "));
        String usable = stated == null || !isUsable(stated) ? null : stated.strip();
        if (usable != null && key(firstPage).contains(key(usable))) {
            return usable;
        }
        return largest(lines, textSize).filter(Headline::isUsable).orElse(usable);
    }

    /** Letters and digits only, for comparing. */
    static String key(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isUsable(String title) {
        String text = title.strip();
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().anyMatch(Character::isLetter)
                && !NO_TITLE.matcher(text).matches();
    }

    private static Optional<String> largest(List<Line> lines, float textSize) {
        float largest = 0;
        for (Line line : lines) {
            largest = line.page() == 0 ? Math.max(largest, line.size()) : largest;
        }
        if (largest < LARGER * textSize) {
            return Optional.empty();
        }
        float size = largest;
        List<Line> title = lines.stream()
                .filter(line -> line.page() == 0)
                .dropWhile(line -> line.size() < size)
                .takeWhile(line -> line.size() >= size)
                .toList();
        return title.size() > MOST_LINES
                ? Optional.empty()
                : Optional.of(title.stream().map(Line::text).collect(Collectors.joining(" ")));
    }
}
