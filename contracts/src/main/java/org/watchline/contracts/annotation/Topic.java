package org.watchline.contracts.annotation;

import java.util.Objects;

/**
 * What the article is about.
 *
 * @param label kebab-case, of a fixed list
 * @param score confidence, 0 to 1
 */
public record Topic(String label, double score) {

    public Topic {
        Objects.requireNonNull(label, "label");
    }
}
