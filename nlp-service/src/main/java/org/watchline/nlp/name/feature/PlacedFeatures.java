package org.watchline.nlp.name.feature;

/** One value as a feature of the word itself, of the next word, and of the word before. */
record PlacedFeatures(String here, String before, String after) {

    static PlacedFeatures of(String kind, String value) {
        return new PlacedFeatures(kind + "=" + value, kind + "-1=" + value, kind + "+1=" + value);
    }
}
