package org.watchline.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;

/**
 * English sentences by the model, which sees one paragraph at a time and whose breaks after abbreviations ("Lt. Col.",
 * "Feb. 12"), within brackets and before footnote markers are taken back. For one thread.
 */
public final class EnglishSentences {

    /** In UTF-16 units. The model's effort grows with the square of a word's length, so it never sees longer ones. */
    private static final int LONGEST_WORD = 500;

    private static final List<Continuation> CONTINUATIONS =
            List.of(new AfterAbbreviation(), new WithinBrackets(), new AfterQuestion());

    private final SentenceDetectorME detector;

    public EnglishSentences(Models models) {
        this.detector = new SentenceDetectorME(models.sentences());
    }

    /** The sentences of one paragraph of a text with levelled {@link Typography}, in order. */
    public List<Span> of(String levelled, Span paragraph) {
        List<Span> broken = hasLongerWord(levelled, paragraph)
                ? PlainSentences.of(levelled, paragraph)
                : detected(levelled, paragraph);
        for (Continuation continuation : CONTINUATIONS) {
            broken = continuation.repaired(levelled, broken);
        }
        broken = new AfterNumber(paragraph.start()).repaired(levelled, broken);
        return LeftoverRepair.repaired(levelled, MissedBreaks.added(levelled, broken));
    }

    private List<Span> detected(String text, Span paragraph) {
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(paragraph.in(text))) {
            spans.add(new Span(found.getStart(), found.getEnd()).shifted(paragraph.start()));
        }
        return spans;
    }

    private static boolean hasLongerWord(String text, Span paragraph) {
        int length = 0;
        for (int i = paragraph.start(); i < paragraph.end() && length <= LONGEST_WORD; i++) {
            length = Typography.isSpace(text.charAt(i)) ? 0 : length + 1;
        }
        return length > LONGEST_WORD;
    }
}
