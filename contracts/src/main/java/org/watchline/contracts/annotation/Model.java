package org.watchline.contracts.annotation;

import java.util.Objects;

/** A statistical model of a run, with the lower-case hexadecimal SHA-256 of its file. */
public record Model(String name, String sha256) {

    public Model {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
    }
}
