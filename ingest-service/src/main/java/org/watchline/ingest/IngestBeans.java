package org.watchline.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.watchline.ingest.article.Intake;

/** Makes beans of what knows no framework. */
class IngestBeans {

    @Produces
    @Singleton
    Intake intake(Clock clock) {
        return new Intake(clock);
    }
}
