package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchline.testkit.browser.Chromium;
import org.watchline.testkit.browser.View;
import org.watchline.testkit.browser.Visit;

/** How long an analyst waits for each page. */
@ExtendWith(StackExtension.class)
class PaintedE2eIT {

    private static final Path TABLE = Path.of("target/screenshots/painted.tsv");

    /** The first one only warms the gateway up. */
    private static final int ROUNDS = 4;

    /** Tells a page that hangs from a busy machine; what is wanted is 300 ms. */
    private static final double MOST_MILLIS = 3000;

    private RunningStack stack;

    @BeforeEach
    void feedSamples(RunningStack running) throws InterruptedException {
        Chromium.assumeInstalled();
        stack = running;
        stack.feedSamples();
        String list = "{\"name\":\"Truces\",\"filter\":{\"q\":[\"truce\"]},\"author\":\"An analyst\"}";
        assertThat(stack.gateway().post("/api/v1/watchlists", list).statusCode())
                .isEqualTo(201);
    }

    @Test
    void everyPageIsPaintedSoonAfterTheClick() throws IOException {
        // Given
        Map<String, List<Double>> times = new LinkedHashMap<>();

        // When
        try (Chromium browser = Chromium.start();
                Visit visit = browser.visit(View.LIGHT, stack.page("/"))) {
            PaintClock clock = new PaintClock(visit.page());
            for (int round = 0; round < ROUNDS; round++) {
                for (Way way : Way.all()) {
                    way.walkUp(visit.page(), stack);
                    double millis = clock.click(way.link());
                    if (round > 0) {
                        times.computeIfAbsent(way.to(), to -> new ArrayList<>()).add(millis);
                    }
                }
            }
        }

        // Then
        write(times);
        assertThat(times)
                .allSatisfy((page, millis) -> assertThat(median(millis)).isLessThan(MOST_MILLIS));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void write(Map<String, List<Double>> times) throws IOException {
        StringBuilder table = new StringBuilder("page\tmedian ms\tslowest ms\n");
        times.forEach((page, millis) -> table.append(
                String.format(Locale.ROOT, "%s\t%.0f\t%.0f%n", page, median(millis), Collections.max(millis))));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);
    }
}
