package org.watchline.gateway.console.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.watchline.gateway.corpus.Takedown;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class ArticlePages {

    private ArticlePages() {}

    static native TemplateInstance article(ArticlePage page);

    static native TemplateInstance removed(UUID id, Takedown takedown);
}
