package org.watchline.evaluation.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import java.util.TreeMap;
import org.watchline.contracts.identity.Sha256;
import org.watchline.evaluation.training.NameTally.Score;

/**
 * How a model came about, for the file beside it.
 *
 * @param sha256 of the model
 * @param corpus SHA-256 of the marked files and templates
 * @param knowledge digest of the knowledge base that the model saw as evidence
 * @param sentences written, and filled from templates
 * @param names marked in the written sentences, by type
 * @param crossValidation by style, then by type; exact span and type, the whole finder
 */
@JsonPropertyOrder({"sha256", "corpus", "knowledge", "parameters", "sentences", "names", "crossValidation"})
record ModelCard(
        String sha256,
        String corpus,
        String knowledge,
        Map<String, String> parameters,
        Map<String, Integer> sentences,
        Map<String, Integer> names,
        Map<String, Map<String, Score>> crossValidation) {

    static ModelCard of(TrainingCorpus corpus, String knowledge, byte[] model, Map<String, NameTally> measured) {
        Map<String, Map<String, Score>> scores = new TreeMap<>();
        NameTally all = new NameTally();
        measured.forEach((style, tally) -> {
            scores.put(style, tally.scores());
            all.add(tally);
        });
        scores.put("all", all.scores());
        return new ModelCard(
                Sha256.of(model),
                corpus.digest(),
                knowledge,
                new TreeMap<>(NameModelTrainer.PARAMETERS),
                sentences(corpus),
                names(corpus),
                scores);
    }

    String json() {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the record of model " + sha256, e);
        }
    }

    private static Map<String, Integer> sentences(TrainingCorpus corpus) {
        Map<String, Integer> counts = new TreeMap<>();
        corpus.written().forEach(document -> count(counts, document));
        corpus.templates().forEach(document -> count(counts, document));
        return counts;
    }

    private static void count(Map<String, Integer> counts, TrainingDocument document) {
        counts.merge(document.style(), document.reading().sentences().size(), Integer::sum);
    }

    private static Map<String, Integer> names(TrainingCorpus corpus) {
        Map<String, Integer> counts = new TreeMap<>();
        corpus.written()
                .forEach(document -> document.names().forEach(name -> counts.merge(name.type(), 1, Integer::sum)));
        return counts;
    }
}
