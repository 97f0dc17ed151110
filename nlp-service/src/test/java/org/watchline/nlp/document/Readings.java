package org.watchline.nlp.document;

import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.Field;
import org.watchline.nlp.model.LoadedModels;
import org.watchline.nlp.morphology.EnglishMorphology;
import org.watchline.nlp.sentence.EnglishSentences;
import org.watchline.nlp.sentence.PlainSentences;
import org.watchline.nlp.structure.Structures;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;
import org.watchline.nlp.token.EnglishTokens;
import org.watchline.nlp.token.PlainTokens;

/** Texts as the engine reads them. */
public final class Readings {

    private Readings() {}

    /** With structure, sentences, tokens, tags and lemmas, by the models. */
    public static Reading english(String text) {
        EnglishSentences sentences = new EnglishSentences(LoadedModels.models());
        EnglishTokens tokens = new EnglishTokens(LoadedModels.models());
        EnglishMorphology morphology = new EnglishMorphology(LoadedModels.models());
        String levelled = Typography.levelled(text);
        Structure structure = Structures.of(levelled);
        List<ReadSentence> read = new ArrayList<>();
        for (Block block : structure.blocks()) {
            for (Span span : isHeading(block) ? List.of(block.span()) : sentences.of(levelled, block.span())) {
                List<Token> tagged = morphology.tagged(levelled, tokens.in(levelled, span));
                read.add(new ReadSentence(read.size(), span, block.kind(), tagged));
            }
        }
        return new Reading(Field.TEXT, text, levelled, structure, read);
    }

    /** With structure, sentences and tokens by their marks alone; quick. */
    public static Reading plain(String text) {
        String levelled = Typography.levelled(text);
        Structure structure = Structures.of(levelled);
        List<ReadSentence> read = new ArrayList<>();
        for (Block block : structure.blocks()) {
            for (Span span : isHeading(block) ? List.of(block.span()) : PlainSentences.of(levelled, block.span())) {
                List<Token> tokens = PlainTokens.in(levelled, span).stream()
                        .map(token -> new Token(token, "X", token.in(levelled)))
                        .toList();
                read.add(new ReadSentence(read.size(), span, block.kind(), tokens));
            }
        }
        return new Reading(Field.TEXT, text, levelled, structure, read);
    }

    private static boolean isHeading(Block block) {
        return block.kind() == BlockKind.HEADING;
    }
}
