package org.watchline.nlp.model;

/** The models, loaded once for all tests. */
public final class LoadedModels {

    private static final Models MODELS = Models.load();

    private LoadedModels() {}

    public static Models models() {
        return MODELS;
    }
}
