package org.watchline.gateway.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.Duplicate;
import org.watchline.gateway.corpus.Revision;
import org.watchline.gateway.corpus.StoredArticle;

/**
 * One revision of an article, with what surrounds it.
 *
 * @param revisions all of them, the first one first
 * @param duplicates other articles with much the same text as the active revision, the most similar first
 */
@Schema(description = "One revision of an article")
public record ArticleAnswer(
        @JsonUnwrapped StoredArticle article, List<Revision> revisions, List<Duplicate> duplicates) {}
