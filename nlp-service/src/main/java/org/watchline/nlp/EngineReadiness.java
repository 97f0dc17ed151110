package org.watchline.nlp;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.watchline.nlp.engine.ArticleTagger;

/** Ready once the models are loaded; says which run the service produces. */
@Readiness
class EngineReadiness implements HealthCheck {

    private final ArticleTagger tagger;

    EngineReadiness(ArticleTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine")
                .up()
                .withData("runId", tagger.run().id())
                .build();
    }
}
