package org.watchline.gateway.browser;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.watchline.gateway.GoldenArticle;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFeeds;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.StoredKeys;
import org.watchline.gateway.StoredLetters;
import org.watchline.gateway.StoredRuns;
import org.watchline.gateway.StoredWatchlists;
import org.watchline.gateway.StoredWebhooks;

/** The pages that are looked at, by the name of their pictures; add yours here. */
final class ConsolePages {

    private static final String TEXT = """
            Talks in Khost

            Delegates of the TTP met elders in Khost on Friday. Noor Wali Mehsud stayed away, two of them said.

            “Nothing is signed”, a mediator told reporters. The next round is to be held in Kabul.""";

    private ConsolePages() {}

    /** Stores what the pages show, and gives their paths. */
    static Map<String, String> store() {
        StoredFixture golden = GoldenArticle.fixture().from("Frontier Monitor").published("2022-03-06T00:00:00Z");
        StoredFixture talks = StoredFixture.saying(TEXT)
                .titled("Talks in Khost")
                .from("Durand Weekly")
                .published("2022-06-03T00:00:00Z")
                .mentioning("TTP", "ORG", "ttp", "Tehrik-i-Taliban Pakistan")
                .mentioning("Noor Wali Mehsud", "PERSON", "noor-wali-mehsud", "Noor Wali Mehsud")
                .mentioning("Kabul", "GPE", "kabul", "Kabul");
        StoredFixture revised = talks.revisedTo(TEXT.replace("on Friday", "on Thursday"))
                .mentioning("Noor Wali Mehsud", "PERSON", "noor-wali-mehsud", "Noor Wali Mehsud")
                .mentioning("TTP", "ORG", "ttp", "Tehrik-i-Taliban Pakistan");
        StoredFixture untitled = StoredFixture.saying("نور ولی محسود met no one. Nothing else is known.");
        StoredCorpus.store(golden, talks, revised, untitled);
        assess(golden);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("search-all", "/");
        pages.put("search-words", "/?q=talks+khost&from=2022-01-01");
        pages.put("independence", "/independence?q=talks");
        pages.put("search-nothing", "/?q=xylographically");
        pages.put("search-refused", "/?sort=relevance");
        pages.put("article", "/articles/" + golden.id());
        pages.put("article-as-of", "/articles/" + golden.id() + "?asOf=" + Instant.now());
        pages.put("article-untitled", "/articles/" + untitled.id());
        pages.put("article-older", "/articles/" + talks.id() + "?revision=1");
        pages.put("article-diff", "/articles/" + talks.id() + "?revision=2&diff=1");
        pages.put("entities", "/entities");
        pages.put("entity", "/entities/ttp");
        pages.put("events", "/events");
        pages.put("events-map", "/events?view=map&actual=false");
        pages.put("event", "/events/" + eventOf(golden));
        pages.put("sources", "/sources");
        pages.put("sources-graph", "/sources?view=graph");
        pages.put("sources-gaps", "/sources?view=gaps");
        pages.put("source", "/sources/dawn");
        pages.put("curation", "/curation");
        pages.put("watchlists", "/watchlists");
        pages.put("watchlist", "/watchlists/" + watchlist());
        pages.put("feeds", feeds());
        pages.put("runs", runs());
        pages.put("runs-diff", "/runs/diff?older=run-1&newer=run-seen");
        pages.put("notes", "/notes");
        pages.put("keys", keys());
        pages.put("pipeline", "/pipeline");
        pages.put("dead-letters", deadLetters());
        pages.put("dead-letter", "/deadletters/" + StoredLetters.open("text is missing", "{\"title\": \"No text\"}"));
        pages.put("dead-letters-none", "/deadletters?reason=none+of+these");
        pages.put("article-removed", "/articles/" + removed());
        pages.put("new", "/new");
        pages.put("live", "/live");
        pages.put("submit", "/submit");
        pages.put("help", "/help");
        pages.put("problem", "/articles/none");
        return pages;
    }

    /** One that works, one that fails, and one that was never polled. */
    private static String feeds() {
        StoredFeeds.polled(StoredFeeds.following(
                UUID.randomUUID().toString(), "https://gazette.example/feed.xml", "Frontier Gazette"));
        StoredFeeds.failing(
                StoredFeeds.following(UUID.randomUUID().toString(), "https://courier.example/rss", "Valley Courier"));
        StoredFeeds.following(UUID.randomUUID().toString(), "https://monitor.example/sitemap.xml", "Monitor");
        return "/feeds";
    }

    /** One that is shown, one that is not, and a re-processing that is under way. */
    private static String runs() {
        StoredFixture article =
                StoredFixture.saying("Wali met Gul in Khost.").mentioning("Wali", "PERSON", "wali-seen", "Noor Wali");
        StoredCorpus.store(article);
        StoredRuns.taggedAnew(article, "run-seen", "gul-seen", "Gul Agha");
        StoredRuns.replay(UUID.randomUUID().toString());
        return "/runs";
    }

    /** One that holds, and one that was revoked. */
    private static String keys() {
        StoredKeys.of("Border desk", "read", "curate");
        StoredKeys.revoked("Former importer", "submit");
        return "/keys";
    }

    /** One that is open, and one that is replayed. */
    private static String deadLetters() {
        StoredLetters.open("not valid JSON at line 1", new byte[] {0, -1, 7});
        StoredLetters.replayed(StoredLetters.open("could not be tagged: StackOverflowError", "{}"));
        return "/deadletters?state=any";
    }

    /** One with a webhook that has been told something. */
    private static String watchlist() {
        String list = StoredWatchlists.watching("talks");
        String webhook = StoredWebhooks.of(list);
        StoredWebhooks.attempt(StoredWebhooks.delivery(webhook, "failed"), 1, 503);
        StoredWebhooks.delivery(webhook, "pending");
        return list;
    }

    private static void assess(StoredFixture article) {
        StoredCorpus.change("""
                insert into store.note (id, version, article, text, tags, author, removed, known_from)
                select gen_random_uuid(), 1, id, 'The mediator is not named.', array['talks'], 'Desk', false, now()
                from store.article where article_id = ?::uuid""", article.id().toString());
        StoredCorpus.change("""
                insert into store.rating (article, grade, reason, author, known_from)
                select id, '3', 'One source only', 'Desk', now() from store.article where article_id = ?::uuid""", article.id().toString());
    }

    private static UUID removed() {
        UUID id = UUID.randomUUID();
        StoredCorpus.store(StoredFixture.saying(id, "Withdrawn."));
        StoredCorpus.remove(id, "Asked for by its publisher");
        return id;
    }

    private static String eventOf(StoredFixture article) {
        return given().baseUri(TestHTTPResourceManager.getUri())
                .queryParam("article", article.id().toString())
                .get("/api/v1/events")
                .jsonPath()
                .getString("items[0].id");
    }
}
