package org.watchline.nlp.name.feature;

import java.util.List;

/** One value as a feature of the word itself, of the next word, and of the word before. */
record PlacedFeatures(Features here, Features before, Features after) {

    static PlacedFeatures of(String kind, String value) {
        return new PlacedFeatures(
                new FeatureGroup(List.of(kind + "=" + value)),
                new FeatureGroup(List.of(kind + "-1=" + value)),
                new FeatureGroup(List.of(kind + "+1=" + value)));
    }
}
