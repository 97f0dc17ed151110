package org.watchline.nlp.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.Model;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.identity.Sha256;

/** Names the engine that makes annotations: its code, its models, its knowledge. */
final class Runs {

    /** To be raised with every change of the code that can change an annotation. */
    private static final String ENGINE_VERSION = "1";

    /** Hexadecimal digits; 128 bits, so that no two runs ever share an id. */
    private static final int ID_LENGTH = 32;

    private Runs() {}

    static Run of(List<Model> models, String knowledgeDigest) {
        String files = models.stream()
                .map(model -> model.name() + "=" + model.sha256())
                .collect(Collectors.joining("\n"));
        String id = Sha256.of("engine=%s\n%s\nknowledge=%s".formatted(ENGINE_VERSION, files, knowledgeDigest))
                .substring(0, ID_LENGTH);
        return new Run(id, ENGINE_VERSION, models, knowledgeDigest);
    }
}
