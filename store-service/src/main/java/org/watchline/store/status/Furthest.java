package org.watchline.store.status;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.status.ArticleStatus;

/** Picks the notices that tell most. */
public final class Furthest {

    private Furthest() {}

    /**
     * The furthest notice of every submission, in the order of their ids; with the article's id if any of the
     * submission's notices has it.
     */
    public static Collection<ArticleStatus> ofEach(List<ArticleStatus> notices) {
        Map<String, ArticleStatus> furthest = new TreeMap<>();
        notices.forEach(notice -> furthest.merge(notice.id(), notice, Furthest::of));
        return furthest.values();
    }

    private static ArticleStatus of(ArticleStatus known, ArticleStatus further) {
        boolean progress = further.isFurtherThan(known);
        return progress ? withArticle(further, known.articleId()) : withArticle(known, further.articleId());
    }

    private static ArticleStatus withArticle(ArticleStatus notice, @Nullable UUID articleId) {
        return notice.articleId() != null
                ? notice
                : new ArticleStatus(
                        notice.id(), articleId, notice.attempt(), notice.stage(), notice.at(), notice.reason());
    }
}
