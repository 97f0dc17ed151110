package org.watchline.contracts.annotation;

import java.util.Objects;

/** A paragraph, heading or other part of the text; blocks do not overlap. */
public record Block(BlockKind kind, int start, int end) {

    public Block {
        Objects.requireNonNull(kind, "kind");
    }
}
