package org.watchline.gateway.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Cluster;
import org.watchline.gateway.corpus.Duplicate;
import org.watchline.gateway.corpus.Revision;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.corpus.rating.Rating;

/**
 * One revision of an article, with what surrounds it.
 *
 * @param revisions all of them, the first one first
 * @param duplicates other articles with the text of the active revision or one near it, the most similar first
 * @param cluster the articles that tell its story, itself included; null if that is not known yet
 * @param rating how credible somebody finds it; null if nobody has said
 */
@Schema(description = "One revision of an article")
public record ArticleAnswer(
        @JsonUnwrapped StoredArticle article,
        List<Revision> revisions,
        List<Duplicate> duplicates,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Cluster cluster,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rating rating) {}
