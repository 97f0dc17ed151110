package org.watchline.contracts.annotation;

import java.util.List;
import java.util.Objects;

/**
 * The engine that made a set of annotations: the same run gives the same annotations for the same article.
 *
 * @param id hash of the three below
 * @param engine version of the engine's code, and of the word lists that are shipped with it
 * @param knowledge lower-case hexadecimal SHA-256 of the knowledge base
 */
public record Run(String id, String engine, List<Model> models, String knowledge) {

    public Run {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(engine, "engine");
        models = List.copyOf(Objects.requireNonNull(models, "models"));
        Objects.requireNonNull(knowledge, "knowledge");
    }
}
