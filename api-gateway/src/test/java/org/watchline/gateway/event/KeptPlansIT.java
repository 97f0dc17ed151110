package org.watchline.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.corpus.event.EventReader;

/** The database keeps plans of what is asked by keys, for what is known now and for earlier moments by themselves. */
@QuarkusTest
class KeptPlansIT {

    /** The driver prepares a statement the fifth time, and the database decides on its plan five times later. */
    private static final int OFTEN = 12;

    @Inject
    EventReader reader;

    @Test
    void anEarlierMomentIsNotAnsweredByThePlanForNow() {
        // Given
        UUID event = UUID.randomUUID();
        ReportedEvent.in("The kiln was lit.").at("it-kiln", "2022-08-01").store(event);
        Instant between = Instant.now();
        ReportedEvent.in("Somebody lit the kiln.").at("it-kiln", "2022-08-01").store(event);

        for (int time = 0; time < OFTEN; time++) {
            // When / Then
            assertThat(reports(event, null)).isEqualTo(2);
            assertThat(reports(event, between)).isEqualTo(1);
        }
    }

    private int reports(UUID event, @Nullable Instant asOf) {
        return reader.one(event, asOf).events().get(0).reports().size();
    }
}
