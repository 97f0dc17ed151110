package org.watchline.gateway.hostile;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchline.gateway.console.Link;

/** Where each page of the console shows the hostile corpus; a new page is to be listed here. */
final class HostilePages {

    /** Pages that show nothing that was stored. */
    static final List<String> SILENT = List.of("/help", "/live", "/submit");

    private HostilePages() {}

    /** Addresses by the route that answers to them. */
    static Map<String, List<String>> of(HostileCorpus corpus) {
        String brief = Link.encode(HostileText.TEXT.substring(0, 80));
        Map<String, List<String>> pages = new TreeMap<>();
        pages.put("/", List.of("/", "/?q=quagga", "/?source=" + brief, "/?q=quagga+" + brief, "/?entity=" + brief));
        pages.put("/independence", List.of("/independence?q=quagga"));
        pages.put(
                "/articles/{id}",
                List.of(
                        "/articles/" + corpus.told.id(),
                        "/articles/" + corpus.written.id(),
                        "/articles/" + corpus.written.id() + "?revision=1",
                        "/articles/" + corpus.written.id() + "?revision=2&diff=1",
                        "/articles/" + corpus.untitled.id(),
                        "/articles/" + corpus.removed));
        pages.put("/entities", List.of("/entities", "/entities?q=" + brief));
        pages.put("/entities/{id}", List.of("/entities/ttp", "/entities/" + Link.encode(HostileCorpus.ENTITY)));
        // Only of its own article: the events of other tests may be newer, and fill the page.
        String events = "/events?actual=false&article=" + corpus.told.id();
        pages.put("/events", List.of(events, events + "&view=map", "/events?q=" + brief));
        pages.put("/events/{id}", List.of("/events/" + eventOf(corpus)));
        pages.put("/sources", List.of("/sources", "/sources?view=graph", "/sources?q=" + brief));
        pages.put("/sources/{id}", List.of("/sources/dawn"));
        pages.put("/curation", List.of("/curation"));
        pages.put("/watchlists", List.of("/watchlists"));
        pages.put("/watchlists/{id}", List.of("/watchlists/" + corpus.watchlist));
        pages.put("/feeds", List.of("/feeds"));
        pages.put("/notes", List.of("/notes", "/notes?q=" + brief));
        pages.put("/new", List.of("/new"));
        pages.put("/keys", List.of("/keys"));
        pages.put("/login", List.of("/login?then=/notes"));
        pages.put("/pipeline", List.of("/pipeline"));
        pages.put("/runs", List.of("/runs"));
        pages.put("/runs/diff", List.of("/runs/diff?older=run-1&newer=run-hostile"));
        pages.put("/deadletters", List.of("/deadletters", "/deadletters?reason=" + brief));
        pages.put("/deadletters/{id}", List.of("/deadletters/" + corpus.letter));
        SILENT.forEach(page -> pages.put(page, List.of(page)));
        return pages;
    }

    private static String eventOf(HostileCorpus corpus) {
        return given().baseUri(TestHTTPResourceManager.getUri())
                .queryParam("article", corpus.told.id().toString())
                .get("/api/v1/events")
                .jsonPath()
                .getString("items[0].id");
    }
}
