package org.watchline.nlp.role;

import org.jspecify.annotations.Nullable;
import org.watchline.nlp.text.Span;

/** A role before it leaves the engine; its fields mean what the contract's do. */
public record FoundRole(
        String personId,
        String role,
        @Nullable String orgId,
        @Nullable String qualifier,
        Span span) {}
