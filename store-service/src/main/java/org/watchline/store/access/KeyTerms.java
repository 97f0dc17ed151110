package org.watchline.store.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.Scope;

/**
 * What can be decided about a key, and changed as long as it holds.
 *
 * @param name of its bearer
 * @param expiresAt null for never
 */
public record KeyTerms(
        String name, List<Scope> scopes, @Nullable Instant expiresAt) {}
