package org.watchline.gateway.console.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Sentence;

/**
 * Cuts a text at its mentions, its sentences and its paragraphs. Of overlapping mentions the first is kept, and of
 * those that begin together the longest; a sentence that begins within a mention begins after it.
 */
final class AnnotatedText {

    private static final Comparator<Mention> READING_ORDER = Comparator.comparingInt(Mention::start)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed());

    private final String text;
    private final String paragraphEnd;
    private final Deque<Cut> cuts = new ArrayDeque<>();
    private final List<List<Passage>> paragraphs = new ArrayList<>();
    private List<Passage> paragraph = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private @Nullable String anchor;
    private int index;
    private int offset;

    /** Where a sentence begins, or where one ends. */
    private record Cut(int offset, @Nullable String anchor) {}

    private AnnotatedText(String text, List<Sentence> sentences) {
        this.text = text;
        this.paragraphEnd = text.contains("\n\n") ? "\n\n" : "\n";
        for (Sentence sentence : sentences) {
            cuts.add(new Cut(sentence.start(), Passage.anchorOf(sentence.index())));
            cuts.add(new Cut(sentence.end(), null));
        }
    }

    /**
     * The paragraphs as passages.
     *
     * @param sentences of this text, in its order; like those of mentions, their offsets count code points
     */
    static List<List<Passage>> paragraphs(String text, List<Sentence> sentences, List<Mention> mentions) {
        AnnotatedText cut = new AnnotatedText(text, sentences);
        for (Mention mention : mentions.stream().sorted(READING_ORDER).toList()) {
            if (mention.start() >= cut.offset) {
                cut.plainTo(mention.start());
                cut.pieces.add(new Piece(cut.take(mention.end()), mention));
            }
        }
        cut.plainTo(text.codePointCount(0, text.length()));
        cut.endParagraph();
        return cut.paragraphs;
    }

    private void plainTo(int end) {
        for (Cut next = cuts.peek(); next != null && next.offset() <= end; next = cuts.peek()) {
            plain(take(next.offset()));
            endPassage();
            anchor = next.anchor();
            cuts.remove();
        }
        plain(take(end));
    }

    /** The text up to an offset; nothing if that has been passed. */
    private String take(int end) {
        if (end <= offset) {
            return "";
        }
        int start = index;
        index = text.offsetByCodePoints(index, end - offset);
        offset = end;
        return text.substring(start, index);
    }

    private void plain(String part) {
        int from = 0;
        for (int end = part.indexOf(paragraphEnd); end >= 0; end = part.indexOf(paragraphEnd, from)) {
            addPlain(part.substring(from, end));
            endParagraph();
            from = end + paragraphEnd.length();
        }
        addPlain(part.substring(from));
    }

    private void addPlain(String part) {
        String shown = paragraph.isEmpty() && pieces.isEmpty() ? part.stripLeading() : part;
        if (!shown.isEmpty()) {
            pieces.add(new Piece(shown, null));
        }
    }

    private void endPassage() {
        if (!pieces.isEmpty()) {
            paragraph.add(new Passage(anchor, pieces));
            pieces = new ArrayList<>();
            anchor = null;
        }
    }

    private void endParagraph() {
        endPassage();
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
            paragraph = new ArrayList<>();
        }
    }
}
