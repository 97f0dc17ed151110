package org.watchline.nlp.morphology;

import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;

/**
 * OpenNLP's lemmatizer for a single word, without the search for a sequence, which would sort all of the model's
 * classes to keep the best. For one thread.
 */
final class LemmaModel {

    /** The classifier's name within the model file. */
    private static final String CLASSIFIER = "lemmatizer.model";

    private final MaxentModel classifier;
    private final LemmatizerContextGenerator contexts;

    LemmaModel(LemmatizerModel model) {
        classifier = model.getArtifact(CLASSIFIER);
        contexts = model.getFactory().getContextGenerator();
    }

    String lemmaOf(String form, String tag) {
        String[] words = {form};
        String[] context = contexts.getContext(0, words, new String[] {tag}, new String[0]);
        String change = classifier.getBestOutcome(classifier.eval(context));
        return LemmatizerME.decodeLemmas(words, new String[] {change})[0];
    }
}
