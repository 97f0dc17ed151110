package org.watchline.gateway.corpus.source;

import java.util.UUID;

/**
 * The last claim of a page.
 *
 * @param sortAt publication of its article as ISO 8601, exactly as the corpus gave it
 */
public record ClaimPlace(String sortAt, UUID articleId, int ordinal) {}
