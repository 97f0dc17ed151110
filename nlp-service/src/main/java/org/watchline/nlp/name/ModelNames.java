package org.watchline.nlp.name;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.model.FeatureWeights;
import org.watchline.nlp.name.feature.NameFeatures;
import org.watchline.nlp.name.feature.WeighedWord;
import org.watchline.nlp.name.word.Gazetteer;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/** The names that the model sees. For one thread. */
final class ModelNames {

    /** In words; what is no longer is searched as a whole. */
    private static final int LONGEST_SENTENCE = 120;

    /** The classifier's name within the model file. */
    private static final String CLASSIFIER = "nameFinder.model";

    private final FeatureWeights weights;
    private final NameSearch search;
    private final NameFeatures features;

    ModelNames(TokenNameFinderModel model, Gazetteer gazetteer) {
        features = new NameFeatures(gazetteer);
        weights = new FeatureWeights(model.getArtifact(CLASSIFIER));
        search = new NameSearch(weights, model.getFactory().createSequenceCodec());
    }

    List<NameMention> in(NameSentence sentence, KnownNames known) {
        List<NameMention> names = new ArrayList<>();
        if (!isWorthAsking(sentence, known)) {
            return names;
        }
        List<WeighedWord> all = features.weighed(sentence, known, weights);
        for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
            int end = Math.min(sentence.size(), from + LONGEST_SENTENCE);
            addNames(sentence, all.subList(from, end), from, names);
        }
        return names;
    }

    private void addNames(NameSentence sentence, List<WeighedWord> part, int from, List<NameMention> names) {
        for (Span found : search.names(part)) {
            names.add(new NameMention(
                    sentence.span(from + found.getStart(), from + found.getEnd()),
                    EntityType.valueOf(found.getType()),
                    Finder.MODEL,
                    found.getProb(),
                    null));
        }
    }

    /** Whether a capital is not explained by grammar or lexicon. */
    private static boolean isWorthAsking(NameSentence sentence, KnownNames known) {
        for (int i = 0; i < sentence.size(); i++) {
            NameWord word = sentence.word(i);
            if (word.isCapital()
                    && !word.is(WordClass.CALENDAR)
                    && known.at(i).isEmpty()
                    && !(i == 0 && word.is(WordClass.FUNCTION_WORD))) {
                return true;
            }
        }
        return false;
    }
}
