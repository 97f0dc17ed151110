package org.watchline.local.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.TopicProbe;
import org.watchline.testkit.browser.Chromium;
import org.watchline.testkit.browser.View;
import org.watchline.testkit.browser.Visit;

/** The way of an analyst through the console: from the demo's articles by search to a decision, and back. */
@ExtendWith(StackExtension.class)
class ConsoleE2eIT {

    private static final Path PICTURES = Path.of("target/screenshots");

    /** A name in the demo's articles that the knowledge base lacks: of the Islamic State's branch in Pakistan. */
    private static final String NAME = "Wilāyat Bākistān";

    private static final String OTHER_NAME = "Daesh";

    private static final String TEXT =
            "Since May 2019 the Islamic State has had a separate “Pakistan province” (" + NAME + ").";

    /** From the feed to the page. */
    private static final Duration LIVE = Duration.ofSeconds(2);

    /** A machine that does other things may be late once; the page must not always be. */
    private static final int FEEDS = 3;

    private RunningStack stack;
    private Chromium browser;

    @BeforeEach
    void startBrowser(RunningStack running) throws InterruptedException {
        Chromium.assumeInstalled();
        stack = running;
        stack.feedSamples();
        browser = Chromium.start();
    }

    @AfterEach
    void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aNameIsSearchedReadMergedWatchedExportedAndParted() throws IOException {
        try (Visit visit = browser.visit(View.LIGHT, stack.page("/"))) {
            Analyst analyst = new Analyst(visit.page());

            // Given
            analyst.search(NAME);
            List<String> before = analyst.titles();
            visit.screenshot(PICTURES, "way-1-search");
            assertThat(before).hasSize(1);

            // When
            analyst.readAbout(NAME);
            visit.screenshot(PICTURES, "way-2-entity");
            analyst.merge("Islamic State", "islamic-state");
            visit.screenshot(PICTURES, "way-3-merged");

            // Then
            analyst.awaitSpelling(NAME);
            analyst.search(OTHER_NAME);
            assertThat(visit.page().locator(".also").first()).containsText(NAME);
            assertThat(analyst.titles()).containsAll(before);
            analyst.search(NAME);
            List<String> both = analyst.titles();
            visit.screenshot(PICTURES, "way-4-both-spellings");
            assertThat(visit.page().locator(".also").first()).containsText(OTHER_NAME);
            assertThat(both).hasSizeGreaterThan(1).containsAll(before);

            // When
            String arrived = watch();
            analyst.search(NAME);

            // Then
            assertThat(analyst.titles()).contains(arrived).containsAll(both);
            assertThat(analyst.export()).containsExactlyInAnyOrderElementsOf(analyst.titles());

            // When
            analyst.undo();
            visit.screenshot(PICTURES, "way-6-undone");
            analyst.search(NAME);

            // Then
            assertThat(analyst.titles())
                    .contains(arrived)
                    .containsAll(before)
                    .doesNotContainAnyElementsOf(without(both, before));
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static List<String> without(List<String> titles, List<String> others) {
        return titles.stream().filter(title -> !others.contains(title)).toList();
    }

    /** Looks at the live page until an article comes in time, and follows it to what the decision made of its name. */
    private String watch() {
        try (Visit visit = browser.visit(View.LIGHT, stack.page("/live"));
                TopicProbe probe = new TopicProbe(stack.kafka())) {
            Page page = visit.page();
            assertThat(page.locator("#state")).containsText("since this page was opened");
            String title = "";
            Duration quickest = LIVE;
            for (int i = 0; i < FEEDS && quickest.compareTo(LIVE) >= 0; i++) {
                String id = UUID.randomUUID().toString();
                title = "Report " + id;
                long fed = System.nanoTime();
                probe.send(Topics.SUBMITTED, null, TestArticle.of(id, TEXT).bytes());
                page.waitForSelector("#arrivals a:has-text('" + title + "')");
                quickest = Duration.ofNanos(System.nanoTime() - fed);
            }
            visit.screenshot(PICTURES, "way-5-live");
            assertThat(quickest).isLessThan(LIVE);
            assertThat(visit.faults()).isEmpty();
            page.click("#arrivals a >> nth=0");
            assertThat(new Analyst(page).mention(NAME)).hasAttribute("href", "/entities/islamic-state");
            return title;
        }
    }
}
