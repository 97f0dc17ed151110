package org.watchline.store.annotation;

import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.article.ArticleEnriched;

/** Articles as the engine tagged them. What people decided is laid over them here, and so can be taken back here. */
public final class TaggedMentions {

    private TaggedMentions() {}

    /** The article without what decisions have done to its mentions. */
    public static ArticleEnriched of(ArticleEnriched article) {
        Annotations found = article.annotations();
        return new ArticleEnriched(
                article.ingested(),
                article.detectedLanguage(),
                article.run(),
                new Annotations(
                        found.sentences(),
                        found.tokens(),
                        found.mentions().stream().map(Mention::asTagged).toList(),
                        found.blocks(),
                        found.footnotes(),
                        found.citations(),
                        found.roles(),
                        found.topics(),
                        found.quotes(),
                        found.events()),
                article.entities(),
                article.settingsVersion());
    }
}
