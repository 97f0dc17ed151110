package org.watchline.ingest.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out the lines that are no article but stand in its midst without any markup of their own. */
final class Lines {

    /** How many lines at either end can be a byline, a date, a list of tags. */
    private static final int EDGE = 8;

    private static final int LONGEST_BYLINE = 110;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?؟۔…][\"'”’)»]?");
    private static final Pattern ITEM = Pattern.compile("^(- |• |\\d+\\. )");

    private final List<String> lines;
    private final @Nullable String title;
    private final List<String> authors;

    private Lines(String text, @Nullable String title, List<String> authors) {
        this.lines = new ArrayList<>(text.lines().toList());
        this.title = title;
        this.authors = authors;
    }

    static String trim(String text, @Nullable String title, List<String> authors) {
        Lines lines = new Lines(text, title, authors);
        lines.removeWidgets();
        lines.trimStart();
        lines.trimEnd();
        return lines.joined();
    }

    private void removeWidgets() {
        removeIf(line -> Phrases.isWidget(line) || Phrases.isPointer(line) || Phrases.isCaption(line));
    }

    /** A text of nothing but such lines is one that they were mistaken in. */
    private void removeIf(Predicate<String> unwanted) {
        List<String> kept = new ArrayList<>(lines);
        kept.removeIf(line -> unwanted.test(ITEM.matcher(line.strip()).replaceFirst("")));
        if (kept.stream().anyMatch(line -> !line.isBlank())) {
            lines.clear();
            lines.addAll(kept);
        }
    }

    private void trimStart() {
        int seen = 0;
        int at = 0;
        while (at < lines.size() && seen < EDGE) {
            String line = lines.get(at).strip();
            if (line.isEmpty()) {
                at++;
            } else if (isPreamble(line) && hasOther(at)) {
                lines.remove(at);
                seen++;
            } else if (line.length() > LONGEST_BYLINE || SENTENCE.matcher(line).matches()) {
                return;
            } else {
                at++;
                seen++;
            }
        }
    }

    private boolean hasOther(int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPreamble(String line) {
        boolean isTitle = title != null && line.length() < 2 * title.length() + EDGE && Titles.isSame(line, title);
        return isTitle
                || (line.length() <= LONGEST_BYLINE && (Bylines.isByline(line, authors) || Phrases.isMenu(line)));
    }

    private void trimEnd() {
        int seen = 0;
        for (int at = lines.size() - 1; at > 0 && seen < EDGE; at--) {
            String line = lines.get(at).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (Phrases.isClosing(line)
                    || Phrases.isMenu(line)
                    || (line.length() <= LONGEST_BYLINE && Bylines.isDate(line))) {
                lines.remove(at);
            }
            seen++;
        }
    }

    private String joined() {
        StringBuilder text = new StringBuilder();
        int empty = 0;
        for (String line : lines) {
            if (line.isBlank()) {
                empty++;
            } else {
                if (!text.isEmpty()) {
                    text.append(empty > 0 ? "\n\n" : "\n");
                }
                text.append(line);
                empty = 0;
            }
        }
        return text.toString();
    }
}
