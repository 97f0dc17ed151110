package org.watchline.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.Field;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Structure;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.morphology.EnglishMorphology;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;
import org.watchline.nlp.token.EnglishTokens;

/** Reads marked documents with the engine's own tokens and tags, but the corpus's sentences. */
final class DocumentReader {

    private final EnglishTokens tokens;
    private final EnglishMorphology morphology;

    DocumentReader(Models models) {
        tokens = new EnglishTokens(models);
        morphology = new EnglishMorphology(models);
    }

    TrainingDocument read(String style, MarkedText marked) {
        String levelled = Typography.levelled(marked.text());
        List<ReadSentence> sentences = new ArrayList<>();
        int start = 0;
        while (start < levelled.length()) {
            int lineEnd = levelled.indexOf('\n', start);
            int end = lineEnd < 0 ? levelled.length() : lineEnd;
            Span span = new Span(start, end);
            sentences.add(new ReadSentence(
                    sentences.size(),
                    span,
                    BlockKind.PARAGRAPH,
                    morphology.tagged(levelled, tokens.in(levelled, span))));
            start = end + 1;
        }
        Reading reading =
                new Reading(Field.TEXT, marked.text(), levelled, new Structure(List.of(), List.of()), sentences);
        return new TrainingDocument(style, reading, marked.names());
    }
}
