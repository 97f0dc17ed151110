package org.watchline.nlp;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.engine.ArticleTagger;
import org.watchline.nlp.model.Models;

/** Makes a bean of the engine, which knows no framework. */
class EngineBeans {

    private static final Logger LOG = Logger.getLogger(EngineBeans.class);

    /**
     * Loaded at startup, so that the service takes no traffic before it can tag, and fails at once if it never could.
     */
    @Produces
    @Singleton
    @Startup
    ArticleTagger tagger(NlpConfig config) {
        KnowledgeBase knowledge =
                config.knowledgeDirectory().map(EngineBeans::load).orElseGet(KnowledgeBase::shipped);
        ArticleTagger tagger = new ArticleTagger(Models.load(), knowledge);
        LOG.infof(
                "engine loaded runId=%s count=%d",
                tagger.run().id(), knowledge.entities().size());
        return tagger;
    }

    /** A wrong path or a volume that was not mounted would otherwise look like a corpus without names. */
    private static KnowledgeBase load(Path directory) {
        KnowledgeBase knowledge = KnowledgeBase.load(directory);
        if (knowledge.entities().isEmpty()) {
            throw new IllegalStateException("no entities in watchline.nlp.knowledge-directory " + directory);
        }
        LOG.infof("knowledge loaded directory=%s", directory);
        return knowledge;
    }
}
