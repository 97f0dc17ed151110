package org.watchline.gateway.corpus.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An outlet or other source.
 *
 * @param listed whether the knowledge base has it
 * @param articles of it that the corpus holds
 * @param citations of it
 * @param citingArticles that cite it
 * @param citingSources outlets whose articles cite it
 * @param firstSeen publication of the oldest article that it published; null if none is held or dated
 * @param lastSeen publication of the newest article that it published
 * @param rating Admiralty grade from A to F; null if nobody has rated it
 */
@Schema(description = "An outlet or other source")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceSummary(
        String id,
        String name,
        boolean listed,
        long articles,
        long citations,
        long citingArticles,
        long citingSources,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        @Nullable String rating) {}
