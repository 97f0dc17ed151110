package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.testkit.Site;

/** What an analyst has on the disk, fed by the command that people type. */
@ExtendWith(StackExtension.class)
class FeedCommandE2eIT {

    private static final String COMMAND = "feed --wait saved-pages/ papers/*.pdf subscriptions.opml";
    private static final String FEED =
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"%s\"," + " \"items\": []}";

    /** What every article is about, and none of another test. */
    private final String village = "Kalay" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path directory;

    private RunningStack stack;
    private Site site;

    @BeforeEach
    void layOut(RunningStack running) throws IOException {
        stack = running;
        site = new Site();
        site.put("/news", "application/feed+json", FEED.formatted("News"));
        site.put("/notes", "application/feed+json", FEED.formatted("Notes"));
        Files.createDirectories(directory.resolve("saved-pages/The road_files"));
        Files.createDirectories(directory.resolve("papers"));
        write("saved-pages/The road.html", page("The road is open"));
        write("saved-pages/The school.htm", page("The school is shut"));
        write("saved-pages/The road_files/banner.html", page("Buy a carpet"));
        write("saved-pages/map.png", "no picture either");
        write("papers/bridge.pdf", FilesE2eIT.PDF.replace("Zurmat", village));
        write("papers/torn.pdf", "%PDF-1.4\n1 0 obj <<");
        write("papers/notes.md", "not asked for");
        write("subscriptions.opml", """
                <opml version="2.0"><head><title>Press</title></head><body><outline text="Border">
                <outline type="rss" text="News" xmlUrl="%s"/><outline type="rss" text="Notes" xmlUrl="%s"/>
                <outline type="rss" text="Old" xmlUrl="ftp://old.example/feed"/></outline></body></opml>
                """.formatted(site.at("/news"), site.at("/notes")));
    }

    @AfterEach
    void unfollow() {
        stack.gateway().json("/api/v1/feeds").path("items").forEach(feed -> {
            if (feed.path("url").asText().startsWith(site.at("/").toString())) {
                stack.gateway().delete("/api/v1/feeds/" + feed.path("id").asText(), "{\"author\": \"Desk\"}");
            }
        });
        site.close();
    }

    @Test
    void pagesPapersAndSubscriptionsAreTakenAndEachIsToldOf() throws IOException, InterruptedException {
        // Given
        stack.gateway().post("/api/v1/feeds", "{\"url\": \"%s\", \"author\": \"Desk\"}".formatted(site.at("/notes")));

        // When
        CommandRun run = CommandRun.of(COMMAND, stack, directory);

        // Then
        assertThat(run.status()).as(run.toString()).isEqualTo(1);
        assertThat(run.output())
                .startsWith(
                        "stored    saved-pages/The road.html",
                        "stored    saved-pages/The school.htm",
                        "stored    papers/bridge.pdf",
                        "followed  " + site.at("/news") + " (subscriptions.opml)",
                        "known     " + site.at("/notes") + " (subscriptions.opml)",
                        "skipped   saved-pages/The road_files: belongs to the page beside it",
                        "skipped   saved-pages: 1 file of other kinds: .png");
        assertThat(run.output())
                .anyMatch(line ->
                        line.startsWith("5 found · 3 sent · 3 accepted · 3 stored · 2 refused · 1 feed followed in "));
        assertThat(run.errors())
                .anyMatch(line -> line.startsWith("refused   papers/torn.pdf: "))
                .anyMatch(line -> line.startsWith("refused   subscriptions.opml ftp://old.example/feed: "));
        JsonNode hits = stack.gateway().search(village);
        assertThat(hits.at("/total/value").asInt()).isEqualTo(3);
        stack.gateway().await("/api/v1/feeds", this::bothAreAsked);
    }

    private boolean bothAreAsked(JsonNode feeds) {
        return feeds.path("items").findValuesAsText("title").containsAll(List.of("News", "Notes"));
    }

    private String page(String title) {
        return """
                <!DOCTYPE html><html><head><title>%1$s | Frontier Herald</title></head><body>
                <nav><a href="/">Home</a> <a href="/news">News</a></nav>
                <article><h1>%1$s</h1><p>%1$s, the elders of %2$s said on Monday, and nobody knows for how long it will be so.</p>
                <p>Lorries from the border stood in %2$s until the evening, and their drivers drank tea.</p></article>
                <footer>Frontier Herald</footer></body></html>
                """.formatted(title, village);
    }

    private void write(String path, String content) throws IOException {
        Files.writeString(directory.resolve(path), content);
    }
}
