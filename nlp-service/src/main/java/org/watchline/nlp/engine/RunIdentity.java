package org.watchline.nlp.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.Model;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.identity.Sha256;

/** Names the engine that makes annotations: its code and word lists, its models, its knowledge. */
final class RunIdentity {

    /** To be raised with every change of the code that can change an annotation. */
    private static final String ENGINE_VERSION = "5";

    /** Hexadecimal digits; 128 bits, so that no two runs ever share an id. */
    private static final int ID_LENGTH = 32;

    /** Hexadecimal digits; 48 bits tell the lists of one version of the code apart. */
    private static final int WORDS_LENGTH = 12;

    private RunIdentity() {}

    /**
     * A run.
     *
     * @param words digest of the word lists; its beginning stands behind the version of the code, as build metadata
     *     does in semantic versions: {@code 2+0f1e2d3c4b5a}
     * @param knowledge digest of the knowledge base
     */
    static Run of(List<Model> models, String words, String knowledge) {
        String engine = ENGINE_VERSION + "+" + words.substring(0, WORDS_LENGTH);
        String files = models.stream()
                .map(model -> model.name() + "=" + model.sha256())
                .collect(Collectors.joining("\n"));
        String id = Sha256.of("engine=%s\n%s\nknowledge=%s".formatted(engine, files, knowledge))
                .substring(0, ID_LENGTH);
        return new Run(id, engine, models, knowledge);
    }
}
