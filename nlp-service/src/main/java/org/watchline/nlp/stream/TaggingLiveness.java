package org.watchline.nlp.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down while an article that was given up keeps a processor busy: only the process's end ends that. */
@Liveness
@ApplicationScoped
class TaggingLiveness implements HealthCheck {

    private final TaggingThreads threads;

    TaggingLiveness(TaggingThreads threads) {
        this.threads = threads;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tagging threads")
                .status(threads.stuck() == 0)
                .withData("stuck", threads.stuck())
                .build();
    }
}
