package org.watchline.nlp.name.feature;

import java.util.List;
import org.watchline.nlp.model.FeatureWeights;

/** One or several features of a word. */
sealed interface Features permits Features.Single, FeatureGroup {

    /** By name, in their order. */
    List<String> names();

    /** Adds what they weigh to sums by outcome. */
    void addTo(double[] sums, FeatureWeights model);

    /** A feature that is looked up whenever it is met. */
    record Single(String name) implements Features {

        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public void addTo(double[] sums, FeatureWeights model) {
            FeatureWeights.add(model.of(name), sums);
        }
    }
}
