package org.watchline.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.gateway.corpus.event.Clock;
import org.watchline.gateway.corpus.event.EventFilter;
import org.watchline.gateway.corpus.event.EventListing;
import org.watchline.gateway.corpus.event.EventReader;

/** A timeline's entries are counted up to a number, however many reports they have. */
@QuarkusTest
class EventCountIT {

    private static final int REPORTS = 9;

    @Inject
    EventReader reader;

    @BeforeAll
    static void store() {
        UUID event = UUID.randomUUID();
        for (int report = 0; report < REPORTS; report++) {
            ReportedEvent.in("Report %d of the flood at the weir.".formatted(report))
                    .at("it-weir", "2022-07-01")
                    .store(event);
        }
        ReportedEvent.in("The weir was mended.").at("it-weir", "2022-07-02").store(UUID.randomUUID());
        ReportedEvent.in("The weir broke again.").at("it-weir", "2022-07-03").store(UUID.randomUUID());
    }

    @ParameterizedTest
    @CsvSource({"true, 1, 1", "true, 2, 2", "true, 3, 3", "true, 100, 3", "false, 2, 2", "false, 100, 11"})
    void countsUpToANumber(boolean grouped, int most, int expected) {
        // Given
        EventListing listing = new EventListing(atTheWeir(), grouped, true, null, 1);

        // When / Then
        assertThat(reader.page(listing, most, null).entries()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, 100, 3", "false, 100, 11", "false, 5, 5"})
    void aPageThatHasAllIsCountedUpToANumber(boolean grouped, int most, int expected) {
        // Given
        EventListing listing = new EventListing(atTheWeir(), grouped, true, null, 12);

        // When / Then
        assertThat(reader.page(listing, most, null).entries()).isEqualTo(expected);
    }

    private static EventFilter atTheWeir() {
        return new EventFilter(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("it-weir"),
                List.of(),
                List.of(),
                List.of(),
                true,
                false,
                null,
                Clock.EVENT,
                null,
                null);
    }
}
