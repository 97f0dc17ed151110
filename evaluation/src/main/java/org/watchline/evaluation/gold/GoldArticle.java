package org.watchline.evaluation.gold;

import java.util.List;
import org.watchline.contracts.article.Article;

/** An article and what people marked in its text; all offsets are half-open Unicode code points. */
public record GoldArticle(
        String name,
        Article article,
        List<GoldEntity> entities,
        List<GoldEntity> optional,
        List<GoldCitation> citations,
        List<GoldFootnote> footnotes,
        List<GoldEvent> events) {}
