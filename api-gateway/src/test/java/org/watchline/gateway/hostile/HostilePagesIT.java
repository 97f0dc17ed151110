package org.watchline.gateway.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.testkit.browser.Chromium;
import org.watchline.testkit.browser.View;
import org.watchline.testkit.browser.Visit;

@QuarkusTest
class HostilePagesIT {

    private static HostileCorpus corpus;
    private static Map<String, List<String>> pages = Map.of();

    @TestHTTPResource
    URI gateway;

    @BeforeAll
    static void storeHostileTexts() {
        corpus = new HostileCorpus();
        pages = HostilePages.of(corpus);
    }

    @Test
    void noPageOfTheConsoleIsLeftOut() {
        assertThat(pages.keySet()).isEqualTo(ConsoleRoutes.all());
    }

    @Test
    void noPageRunsOrFollowsWhatSomebodyStored() {
        Chromium.assumeInstalled();

        // Given
        List<String> harm = new ArrayList<>();

        // When
        try (Chromium browser = Chromium.start()) {
            for (Map.Entry<String, List<String>> route : pages.entrySet()) {
                for (String address : route.getValue()) {
                    try (Visit visit = browser.visitWatched(View.LIGHT, url(address), Harm.WATCH)) {
                        if (visit.status() >= 400 && !address.endsWith(corpus.removed.toString())) {
                            harm.add(address + ": status " + visit.status());
                        }
                        boolean silent = HostilePages.SILENT.contains(route.getKey());
                        Harm.of(visit.page(), silent).forEach(found -> harm.add(address + ": " + found));
                    }
                }
            }
        }

        // Then
        assertThat(harm).isEmpty();
    }

    @Test
    void whatScriptsPutIntoAPageIsOnlyText() {
        Chromium.assumeInstalled();
        try (Chromium browser = Chromium.start();
                Visit live = browser.visitWatched(View.LIGHT, url("/live"), Harm.WATCH)) {
            // Given
            Page page = live.page();
            page.waitForSelector("#state:has-text('since this page was opened')");

            // When
            StoredCorpus.store(StoredFixture.saying(HostileText.TEXT)
                    .titled(HostileText.TEXT)
                    .from(HostileText.TEXT));
            page.waitForSelector("#arrivals li");

            // Then
            assertThat(Harm.of(page, false)).isEmpty();
        }
        try (Chromium browser = Chromium.start();
                Visit search = browser.visitWatched(View.LIGHT, url("/?q=quagga"), Harm.WATCH)) {
            // When
            search.page().click(".facet a >> nth=0");
            search.page().waitForSelector(".in-use .chip");

            // Then
            assertThat(Harm.of(search.page(), false)).isEmpty();
        }
    }

    private String url(String path) {
        return gateway.toString().replaceFirst("/$", "") + path;
    }
}
