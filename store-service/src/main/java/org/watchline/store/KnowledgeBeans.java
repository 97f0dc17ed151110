package org.watchline.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.event.Sites;

/** Loads what is known about places and outlets, once; a directory that cannot be read is an error of the start. */
@Singleton
class KnowledgeBeans {

    @Produces
    @Singleton
    @Startup
    KnowledgeBase knowledge(StoreConfig config) {
        return config.knowledgeDirectory().map(KnowledgeBase::load).orElseGet(KnowledgeBase::shipped);
    }

    @Produces
    @Singleton
    Sites sites(KnowledgeBase knowledge) {
        return new Sites(knowledge);
    }
}
