package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.clause.SentenceMarks;
import org.watchline.nlp.document.Block;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** Reads events. For any number of threads. */
public final class Events {

    private static final Set<BlockKind> WITHOUT_EVENTS =
            EnumSet.of(BlockKind.HEADING, BlockKind.BOILERPLATE, BlockKind.BYLINE, BlockKind.CAPTION);

    /** In tokens; what is longer is a list or a table, and would take long to read. */
    private static final int LONGEST_SENTENCE = 250;

    private static final TriggerFinder TRIGGERS = new TriggerFinder(TriggerLexicon.load());

    private Events() {}

    /** The events that a text reports, in the order of their triggers. */
    public static List<FoundEvent> in(TaggedText text) {
        EventReader reader = new EventReader(text, TRIGGERS);
        Marks marks = new Marks(text);
        CorrectionNotes corrections = new CorrectionNotes();
        List<Block> blocks = text.reading().structure().blocks();
        int block = 0;
        boolean gap = true;
        for (ReadSentence sentence : text.reading().sentences()) {
            while (block < blocks.size()
                    && blocks.get(block).span().end() <= sentence.span().start()) {
                block++;
                gap = true;
            }
            if (gap) {
                reader.beginBlock();
                corrections.beginBlock();
                gap = false;
            }
            String words = sentence.span().in(text.reading().levelled());
            if (sentence.block() == BlockKind.HEADING) {
                reader.beginSection();
                corrections.beginSection(words);
            }
            boolean readable = !WITHOUT_EVENTS.contains(sentence.block())
                    && sentence.tokens().size() <= LONGEST_SENTENCE
                    && !corrections.holds(words);
            if (readable) {
                SentenceMarks here = marks.in(sentence.span());
                boolean needed = mayHaveEvents(text, sentence);
                reader.read(sentence, here, needed);
            }
        }
        return reader.events();
    }

    private static boolean mayHaveEvents(TaggedText text, ReadSentence sentence) {
        String levelled = text.reading().levelled();
        List<Token> tokens = sentence.tokens();
        boolean question = !tokens.isEmpty() && levelled.charAt(sentence.span().end() - 1) == '?';
        return !question && tokens.stream().anyMatch(token -> TRIGGERS.canStart(token.lemma()));
    }

    /** What is marked in a text, cut into sentences, which are asked for in order. */
    private static final class Marks {

        private final TaggedText text;
        private int name;
        private int date;
        private int cited;

        Marks(TaggedText text) {
            this.text = text;
        }

        SentenceMarks in(Span sentence) {
            while (name < text.names().size() && text.names().get(name).span().end() <= sentence.start()) {
                name++;
            }
            while (date < text.dates().size() && text.dates().get(date).span().end() <= sentence.start()) {
                date++;
            }
            while (cited < text.citations().size()
                    && text.citations().get(cited).span().end() <= sentence.start()) {
                cited++;
            }
            var sources = within(text.citations(), cited, sentence, source -> source.span());
            return new SentenceMarks(
                    within(text.names(), name, sentence, mark -> mark.span()).stream()
                            .toList(),
                    within(text.dates(), date, sentence, mark -> mark.span()).stream()
                            .filter(mark -> sources.stream()
                                    .noneMatch(source -> source.span().overlaps(mark.span())))
                            .toList(),
                    sources);
        }

        private static <T> List<T> within(
                List<T> marks, int from, Span sentence, java.util.function.Function<T, Span> spanOf) {
            List<T> found = new ArrayList<>();
            for (int i = from; i < marks.size() && spanOf.apply(marks.get(i)).start() < sentence.end(); i++) {
                found.add(marks.get(i));
            }
            return found;
        }
    }
}
