package org.watchline.evaluation.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's document categorizer for several labels: an item trains each of its own. */
final class Categorizer {

    private final DocumentCategorizerME model;

    private Categorizer(DocumentCategorizerME model) {
        this.model = model;
    }

    static Categorizer trainedOn(List<LabelledItem> items) throws IOException {
        List<DocumentSample> samples = new ArrayList<>();
        for (LabelledItem item : items) {
            String[] words = item.words().toArray(String[]::new);
            item.labels().stream().sorted().forEach(label -> samples.add(new DocumentSample(label, words)));
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put("Cutoff", 2);
        return new Categorizer(new DocumentCategorizerME(DocumentCategorizerME.train(
                "en", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory())));
    }

    /** The labels at least as probable as the threshold. */
    Set<String> labels(LabelledItem item, double threshold) {
        Map<String, Double> probabilities = model.scoreMap(item.words().toArray(String[]::new));
        return probabilities.entrySet().stream()
                .filter(label -> label.getValue() >= threshold)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
