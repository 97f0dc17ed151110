package org.watchline.gateway.knowledge;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.watchline.gateway.GatewayConfig;
import org.watchline.knowledge.KnowledgeBase;

/** Makes a bean of the knowledge base, which knows no framework. */
class KnowledgeBeans {

    /** Loaded at startup, so that a directory that cannot be read is an error of the start. */
    @Produces
    @Singleton
    @Startup
    KnowledgeBase knowledge(GatewayConfig config) {
        return config.knowledgeDirectory().map(KnowledgeBase::load).orElseGet(KnowledgeBase::shipped);
    }
}
