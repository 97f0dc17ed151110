package org.watchline.evaluation.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.article.Article;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.engine.ArticleTagger;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.name.NameMeans;
import org.watchline.nlp.name.NameResources;

/** The engine as nlp-service runs it. */
final class Engine {

    private final ArticleTagger tagger;

    /**
     * @param directory of a knowledge base to read instead of the shipped one
     * @param unused means of finding names to do without
     */
    Engine(@Nullable Path directory, Set<NameMeans> unused) {
        Models models = Models.load();
        KnowledgeBase knowledge = directory == null ? KnowledgeBase.shipped() : KnowledgeBase.load(directory);
        NameResources names = NameResources.of(knowledge, models.names()).without(unused);
        tagger = new ArticleTagger(models, knowledge, names);
    }

    String runId() {
        return tagger.run().id();
    }

    Annotations tag(Article article) {
        return tagger.tag(article).annotations();
    }

    Annotations tag(String text) {
        return tag(new Article(null, null, null, null, List.of(), null, "en", List.of(), text));
    }
}
