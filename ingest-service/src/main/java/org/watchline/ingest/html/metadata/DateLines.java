package org.watchline.ingest.html.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds a date in a line of its own, as it stands near a title without any markup. What stands above the title is the
 * day on which the page was saved.
 */
final class DateLines implements NodeFilter {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 90;
    private static final int MOST_LINES = 1000;

    /** A line of more tells of something else that has a date, unless it begins as such lines do. */
    private static final int MOST_WORDS = 10;

    private static final Pattern OPENING =
            Pattern.compile("(?:first |last )?(?:posted|published|updated|date|by)\\b.*", Pattern.CASE_INSENSITIVE);

    private final DateReader reader;
    private final @Nullable Element title;
    private boolean belowTitle;
    private int seen;
    private Optional<String> date = Optional.empty();

    private DateLines(DateReader reader, @Nullable Element title) {
        this.reader = reader;
        this.title = title;
        this.belowTitle = title == null;
    }

    static Optional<String> find(Document page, DateReader reader) {
        DateLines lines = new DateLines(reader, page.selectFirst("h1"));
        page.body().filter(lines);
        return lines.date;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node.equals(title)) {
            belowTitle = true;
        } else if (belowTitle && node instanceof TextNode words && !words.isBlank()) {
            read(words.getWholeText());
        }
        return date.isPresent() || seen > MOST_LINES ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }

    private void read(String words) {
        seen++;
        String line = words.length() > 2 * LONGEST ? "" : words.strip();
        boolean isLine = line.length() >= SHORTEST && line.length() <= LONGEST && !isSentence(line);
        String small = line.toLowerCase(Locale.ROOT);
        if (isLine && !small.contains("©") && !small.contains("copyright") && !small.contains("(c)")) {
            date = reader.read(line);
        }
    }

    private static boolean isSentence(String line) {
        return line.split("\\s+", -1).length > MOST_WORDS
                && !OPENING.matcher(line).matches();
    }
}
