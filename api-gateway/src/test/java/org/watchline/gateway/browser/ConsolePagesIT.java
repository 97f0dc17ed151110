package org.watchline.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.testkit.browser.Chromium;
import org.watchline.testkit.browser.View;
import org.watchline.testkit.browser.Visit;

@QuarkusTest
class ConsolePagesIT {

    private static final Path PICTURES = Path.of("target/screenshots");

    private static Map<String, String> pages = Map.of();
    private static Chromium browser;

    @TestHTTPResource
    URI gateway;

    @BeforeAll
    static void storeArticles() throws IOException {
        pages = ConsolePages.store();
        Files.createDirectories(PICTURES);
        Files.deleteIfExists(PICTURES.resolve("painted.tsv"));
    }

    @BeforeEach
    void startBrowser() {
        Chromium.assumeInstalled();
        if (browser == null) {
            browser = Chromium.start();
        }
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** A browser keeps one processor busy at most, and there are 150 pictures to look at. */
    @Test
    void everyPageIsAccessibleAndFitsItsScreen() throws Exception {
        // Given
        List<Callable<List<String>>> looks = Stream.of(View.values())
                .<Callable<List<String>>>map(view -> () -> faultsOn(view))
                .toList();
        ExecutorService lookers = Executors.newFixedThreadPool(2);

        // When
        List<String> faults = new ArrayList<>();
        try {
            for (Future<List<String>> look : lookers.invokeAll(looks)) {
                faults.addAll(look.get());
            }
        } finally {
            lookers.shutdownNow();
        }

        // Then
        assertThat(faults).isEmpty();
    }

    private List<String> faultsOn(View view) throws IOException {
        List<String> faults = new ArrayList<>();
        // A browser may be used by the thread only that started it.
        try (Chromium own = Chromium.start()) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                try (Visit visit = own.visit(view, url(page.getValue()))) {
                    visit.screenshot(PICTURES, page.getKey());
                    note(page.getKey(), view, visit);
                    visit.faults().stream()
                            // The browser reports the page's own status, which is meant.
                            .filter(fault -> visit.status() == 200 || !fault.startsWith("Failed to load resource"))
                            .forEach(fault -> faults.add(page.getKey() + " " + view + ": " + fault));
                }
            }
        }
        return faults;
    }

    @Test
    void readingAndSearchingNeedNoScript() {
        try (Visit visit = browser.visitWithoutScripts(View.LIGHT, url("/"))) {
            // When
            visit.page().fill("#q", "talks khost");
            visit.page().press("#q", "Enter");
            visit.page().click(".hits h3 a >> nth=0");

            // Then
            assertThat(visit.page().url()).contains("/articles/");
            assertThat(visit.page().locator("h1").textContent()).contains("Talks");
            assertThat(visit.page().locator("#theme").isVisible()).isFalse();

            // When
            visit.page().uncheck("#show-ORG");

            // Then
            assertThat(lineBelow(visit.page(), ".mention.type-ORG")).isEqualTo("none");
            assertThat(lineBelow(visit.page(), ".mention.type-PERSON, .mention.type-GPE"))
                    .isEqualTo("underline");
        }
    }

    @Test
    void aChosenThemeHoldsOnTheNextPage() {
        try (Visit visit = browser.visit(View.LIGHT, url("/"))) {
            // When
            visit.page().keyboard().press("t");
            visit.page().navigate(url("/help"));

            // Then
            assertThat(visit.page().evaluate("document.documentElement.dataset.theme"))
                    .isEqualTo("dark");
        }
    }

    @Test
    void theKeyboardWalksFromMentionToMentionAndSaysWhyTheyAreMarked() {
        try (Visit visit = browser.visit(View.LIGHT, url(pages.get("article")))) {
            // When
            visit.page().keyboard().press("n");

            // Then
            assertThat(visit.page().locator("#why-card").textContent()).contains("Found by");
            assertThat(visit.page().evaluate("document.activeElement.classList.contains('mention')"))
                    .isEqualTo(true);
            visit.screenshot(PICTURES, "article-card");

            // When
            visit.page().keyboard().press("Escape");
            visit.page().keyboard().press("/");

            // Then
            assertThat(visit.page().locator("#why-card").isVisible()).isFalse();
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("site-q");
        }
    }

    @Test
    void theKeyboardWalksFromHitToHit() {
        try (Visit visit = browser.visit(View.LIGHT, url("/"))) {
            // When
            visit.page().keyboard().press("j");
            visit.page().keyboard().press("j");
            visit.page().keyboard().press("k");

            // Then
            assertThat(visit.page().evaluate("document.activeElement === document.querySelector('.hits h3 a')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aSearchTellsOnHowManySourcesItsResultRests() {
        try (Visit visit = browser.visit(View.LIGHT, url("/?q=talks"))) {
            // When
            visit.page().waitForSelector(".rests:has-text('independent source')");
            assertThat(visit.page().title()).isEqualTo("talks · Watchline");
            visit.page().click(".rests");

            // Then
            assertThat(visit.page().url()).contains("/independence?q=talks");
            assertThat(visit.page().locator("h1").textContent()).contains("independent source");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void theKeysAreShownOnAnyPage() {
        try (Visit visit = browser.visit(View.LIGHT, url("/"))) {
            // When
            visit.page().keyboard().press("?");
            visit.page().waitForSelector("dialog[open] kbd");

            // Then
            visit.screenshot(PICTURES, "keys");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void aResultIsNarrowedDownWithoutLoadingThePageAnew() {
        try (Visit visit = browser.visit(View.LIGHT, url("/?q=talks"))) {
            // Given
            visit.page().evaluate("window.sameDocument = true");

            // When
            visit.page().click(".facet a >> nth=0");
            visit.page().waitForSelector(".in-use .chip");

            // Then
            assertThat(visit.page().evaluate("window.sameDocument")).isEqualTo(true);
            assertThat(visit.page().url()).contains("q=talks").contains("&");
            assertThat(visit.faults()).isEmpty();

            // When
            visit.page().goBack();

            // Then
            visit.page().waitForSelector(".found");
            assertThat(visit.page().locator(".in-use .chip").count()).isZero();
        }
    }

    private static Object lineBelow(Page page, String mention) {
        return page.evalOnSelector(mention, "mention => getComputedStyle(mention).textDecorationLine");
    }

    /** Written down and not judged here: on a machine that does other things a time is no test. */
    private static synchronized void note(String name, View view, Visit visit) throws IOException {
        Files.writeString(
                PICTURES.resolve("painted.tsv"),
                String.format(Locale.ROOT, "%s\t%s\t%.0f ms%n", name, view, visit.paintedAfter()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private String url(String path) {
        return gateway.resolve(path).toString();
    }
}
