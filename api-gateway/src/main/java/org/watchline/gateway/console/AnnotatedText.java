package org.watchline.gateway.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchline.contracts.annotation.Mention;

/**
 * Cuts a text at its mentions and its paragraphs. Of overlapping mentions the first is kept, and of those that begin
 * together the longest.
 */
final class AnnotatedText {

    private static final Comparator<Mention> READING_ORDER = Comparator.comparingInt(Mention::start)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed());

    private final List<List<Piece>> paragraphs = new ArrayList<>();
    private final String paragraphEnd;
    private List<Piece> current = new ArrayList<>();

    private AnnotatedText(String text) {
        this.paragraphEnd = text.contains("\n\n") ? "\n\n" : "\n";
    }

    /**
     * The paragraphs as pieces.
     *
     * @param mentions of this text; their offsets count code points
     */
    static List<List<Piece>> paragraphs(String text, List<Mention> mentions) {
        AnnotatedText cut = new AnnotatedText(text);
        int index = 0;
        int offset = 0;
        for (Mention mention : mentions.stream().sorted(READING_ORDER).toList()) {
            if (mention.start() < offset) {
                continue;
            }
            int start = text.offsetByCodePoints(index, mention.start() - offset);
            int end = text.offsetByCodePoints(start, mention.end() - mention.start());
            cut.plain(text.substring(index, start));
            cut.current.add(new Piece(text.substring(start, end), mention));
            index = end;
            offset = mention.end();
        }
        cut.plain(text.substring(index));
        cut.endParagraph();
        return cut.paragraphs;
    }

    private void plain(String text) {
        int from = 0;
        for (int end = text.indexOf(paragraphEnd); end >= 0; end = text.indexOf(paragraphEnd, from)) {
            addPlain(text.substring(from, end));
            endParagraph();
            from = end + paragraphEnd.length();
        }
        addPlain(text.substring(from));
    }

    private void addPlain(String text) {
        String shown = current.isEmpty() ? text.stripLeading() : text;
        if (!shown.isEmpty()) {
            current.add(new Piece(shown, null));
        }
    }

    private void endParagraph() {
        if (!current.isEmpty()) {
            paragraphs.add(current);
            current = new ArrayList<>();
        }
    }
}
