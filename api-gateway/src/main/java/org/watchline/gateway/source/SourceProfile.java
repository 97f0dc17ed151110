package org.watchline.gateway.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.source.CitationCount;
import org.watchline.gateway.corpus.source.Claim;
import org.watchline.gateway.corpus.source.Gap;
import org.watchline.gateway.corpus.source.SourceSummary;

/**
 * Everything the corpus knows of a source.
 *
 * @param asOf null for now
 * @param citedBy whose articles cite it, the most citations first
 * @param cites whom its own articles cite, the most citations first
 * @param claims that rest on it, the newest first; {@code /citations?source=} has all
 * @param newest articles of it that the corpus holds
 * @param gaps what is cited of it and not held, most needed first
 */
@Schema(description = "A source with what rests on it and what it rests on")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceProfile(
        @JsonUnwrapped SourceSummary summary,
        @Nullable Instant asOf,
        List<CitationCount> citedBy,
        List<CitationCount> cites,
        List<Claim> claims,
        List<ArticleCard> newest,
        List<Gap> gaps) {}
