package org.watchline.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.event.Sites;

/** Loads what is known about places, once. */
@Singleton
class PlaceKnowledge {

    @Produces
    @Singleton
    Sites sites() {
        return new Sites(KnowledgeBase.shipped());
    }
}
