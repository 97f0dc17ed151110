package org.watchline.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.StoredWatchlists;

@QuarkusTest
class SecurityHeadersIT {

    private static final String PAGE = "script-src 'self'";
    private static final String DATA = "sandbox";

    /** Told with every answer, be it a page, data, a file or a refusal. */
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String LIST = "7d5c1f2e-3333-4000-8000-00000000aaaa";

    @BeforeAll
    static void storeAnArticle() {
        StoredCorpus.store(StoredFixture.saying("Headers were talked about.").titled("Headers"));
        StoredWatchlists.watching(LIST, "headers");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, no-store",
        "/help, 200, no-store",
        "/independence?q=headers, 200, no-store",
        "/articles/none, 404, no-store",
        "/nowhere, 404, no-store",
        "/?sort=sideways, 400, no-store",
        "/console/console.css, 200, public",
        "/console/lib/htmx.min.js, 200, public",
        "/console/favicon.svg, 200, public",
        "/console/none.js, 404, no-store"
    })
    void pagesAndTheirFilesRunTheirOwnScriptsOnly(String path, int status, String kept) {
        check(given().accept("text/html").urlEncodingEnabled(false).get(path), status, PAGE, kept);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/articles, 200, no-cache",
        "/api/v1/articles?limit=0, 400, no-store",
        "/api/v1/articles/none, 404, no-store",
        "/api/v1/nowhere, 404, no-store",
        "/api/v1/export?format=csv, 200, no-store",
        "/api/v1/export?format=timelinejs, 200, no-store",
        "/api/v1/events?format=csv, 200, no-cache",
        "/api/v1/feeds/opml, 200, no-cache",
        "/api/v1/watchlists/7d5c1f2e-3333-4000-8000-00000000aaaa/feed.atom, 200, no-cache",
        "/q/openapi, 200, no-store",
        "/q/health/live, 200, no-store",
        "/q/metrics, 200, no-store"
    })
    void dataIsSandboxed(String path, int status, String kept) {
        check(given().urlEncodingEnabled(false).get(path), status, DATA, kept);
    }

    @Test
    void refusalsBeforeAnyRouteHaveThemToo() {
        RequestSpecification json = given().contentType("application/json");
        check(given().header("Host", "rebound.example").get("/"), 421, PAGE, "no-store");
        check(json.header("Origin", "https://evil.example").post("/api/v1/notes"), 403, DATA, "no-store");
        check(given().contentType("text/plain").body("x").post("/api/v1/notes"), 415, DATA, "no-store");
        check(given().contentType("application/json").delete("/api/v1/articles"), 405, DATA, "no-store");
        check(given().accept("image/png").get("/api/v1/articles"), 406, DATA, "no-store");
    }

    @Test
    void redirectsHaveThemAndLeadToPathsOfTheirOwn() {
        // Given
        StoredCorpus.store(StoredFixture.saying("Movers and keepers.")
                .mentioning("Movers", "ORG", "header-movers", "Movers")
                .mentioning("keepers", "ORG", "header-keepers", "Keepers"));
        StoredCorpus.merge("header-movers", "header-keepers");

        for (String path : List.of("/entities/header-movers", "/api/v1/entities/header-movers")) {
            // When
            Response moved = given().redirects()
                    .follow(false)
                    .header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Proto", "https")
                    .header("Forwarded", "host=evil.example;proto=https")
                    .get(path);

            // Then
            check(moved, 308, path.startsWith("/api") ? DATA : PAGE, "no-store");
            assertThat(moved.header("Location")).doesNotContain("evil.example").endsWith("/entities/header-keepers");
        }
    }

    /** What a page needs is allowed in it, and its frames, objects and base are not. */
    @Test
    void thePolicyOfPagesStartsFromNothing() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("base-uri 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("form-action 'self'"));
        assertThat(given().get("/").header("Content-Security-Policy")).doesNotContain("unsafe");
    }

    private static void check(Response answer, int status, String policy, String kept) {
        assertThat(answer.statusCode()).isEqualTo(status);
        ALWAYS.forEach((name, value) ->
                assertThat(answer.headers().getValues(name)).as(name).containsExactly(value));
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", policy);
        assertThat(answer.header("Cache-Control")).contains(kept);
        if (answer.contentType().startsWith("text/") || answer.contentType().contains("xml")) {
            assertThat(answer.contentType().toLowerCase(Locale.ROOT)).contains("charset=");
        }
    }
}
