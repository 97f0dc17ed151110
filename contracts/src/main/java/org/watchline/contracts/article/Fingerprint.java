package org.watchline.contracts.article;

import java.util.List;
import java.util.Objects;

/**
 * A digest of an article's text that has something in common with those of near-duplicates.
 *
 * @param scheme names the algorithm and its parameters; values of different schemes cannot be compared
 * @param values lower-case hexadecimal words
 */
public record Fingerprint(String scheme, List<String> values) {

    public Fingerprint {
        Objects.requireNonNull(scheme, "scheme");
        values = List.copyOf(Objects.requireNonNull(values, "values"));
    }
}
