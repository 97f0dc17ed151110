package org.watchline.gateway.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.GoldenArticle;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFeeds;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.StoredWatchlists;
import org.watchline.gateway.StoredWebhooks;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.hostile.DescribedRoutes.Route;

/** Each parameter of each route that is read gets what breaks out of SQL, text search, patterns and numbers. */
@QuarkusTest
class InjectionIT {

    /** Words that no article has, so that whatever is found is found by a trick. */
    private static final List<String> TRICKS = Stream.of(
                    "zzqx' or 'zzqx'='zzqx",
                    "zzqx'; select pg_sleep(9)--",
                    "zzqx\") or true)--",
                    "' zzqx & | ! ( ) : * <-> zzqx:*A",
                    "zzqx\\' \\",
                    "\\",
                    "%%%%%",
                    "_____",
                    "$1 ? ?? :zzqx $$zzqx$$",
                    "{zzqx,\"zzqx\"}",
                    "[{\"zzqx\":1}]",
                    "9".repeat(400),
                    "1e999",
                    "(".repeat(400),
                    "\"".repeat(401),
                    "zzqx ".repeat(90))
            .map(Link::encode)
            .collect(Collectors.toList());

    static {
        // NUL, a lone surrogate as UTF-8 would write it, bytes that are no UTF-8, a surrogate's entity.
        TRICKS.addAll(List.of("zzqx%00", "zzqx%ED%A0%80", "%FF%FE", "%C0%AF", "%26zzqx%3B"));
    }

    private static final Pattern DATABASE =
            Pattern.compile("(?i)psql|postgres|syntax error|tsquery|jdbc|\\bat org\\.|\\b(?:corpus|store)\\.[a-z_]+");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Map<String, String> ids = Map.of();

    @TestHTTPResource
    URI gateway;

    @BeforeAll
    static void storeWhatIsToStayUnseen() {
        StoredFixture article = GoldenArticle.fixture().from("Frontier Monitor").published("2022-03-06T00:00:00Z");
        StoredCorpus.store(article);
        String list = StoredWatchlists.watching("talks");
        String feed = StoredFeeds.following(
                "7d5c1f2e-2222-4000-8000-00000000aaaa", "https://injection.example/feed.xml", "Gazette");
        ids = Map.of(
                "/articles/{id}",
                article.id().toString(),
                "/entities/{id}",
                "ttp",
                "/sources/{id}",
                "dawn",
                "/watchlists/{id}",
                list,
                "/webhooks/{id}",
                StoredWebhooks.of(list),
                "/feeds/{id}",
                feed);
    }

    @Test
    void noParameterOfAnyRouteIsTakenForAnythingElseThanAValue() {
        List<String> faults = DescribedRoutes.all().stream()
                .filter(route -> !route.path().equals("/api/v1/stream"))
                .flatMap(route -> route.parameters().stream().map(name -> Map.entry(route, name)))
                .parallel()
                .flatMap(tried -> TRICKS.stream()
                        .map(trick -> addressOf(tried.getKey()) + "?" + tried.getValue() + "=" + trick)
                        .flatMap(address -> faultOf(address).stream()))
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void noPartOfAnyPathIsTakenForAnythingElseThanAnId() {
        List<String> faults = DescribedRoutes.all().stream()
                .filter(route -> route.path().contains("{"))
                .parallel()
                .flatMap(route -> TRICKS.stream()
                        .map(trick -> route.path()
                                .replaceFirst(
                                        "\\{[a-z]+}", trick.replace("$", "%24").replace("&", "%26")))
                        .map(address -> address.replaceAll("\\{[a-z]+}", "1"))
                        .flatMap(address -> faultOf(address).stream()))
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void aThousandValuesAreRefusedOrFindNothing() {
        List<String> faults = new ArrayList<>();
        for (Route route : DescribedRoutes.all()) {
            for (String name : route.parameters()) {
                String many = IntStream.range(0, 900)
                        .mapToObj(number -> name + "=zzqx" + number)
                        .collect(Collectors.joining("&"));
                if (!route.path().equals("/api/v1/stream")) {
                    faultOf(addressOf(route) + "?" + many).ifPresent(faults::add);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    /** Where there is no query language in which a minus means "without". */
    @Test
    void noNumberIsBelowZero() {
        List<String> faults = DescribedRoutes.all().stream()
                .flatMap(route -> route.parameters().stream()
                        .filter(name -> !name.equals("q"))
                        .filter(name -> !route.path().equals("/api/v1/stream"))
                        .map(name -> addressOf(route) + "?" + name + "=-31337"))
                .flatMap(address -> faultOf(address).stream())
                .toList();

        assertThat(faults).isEmpty();
    }

    /** The stream shares its filter with the search, which is tried above; here are its own entrances. */
    @Test
    void theStreamTakesNoPlaceThatIsNone() throws Exception {
        for (String trick : List.of("' or 1=1", "1-1; drop", "9".repeat(400), "-1--1", "1-", "%00")) {
            HttpRequest question = HttpRequest.newBuilder(gateway.resolve("/api/v1/stream"))
                    .header("Last-Event-ID", trick)
                    .build();

            assertThat(HTTP.send(question, BodyHandlers.ofString()).statusCode())
                    .as(trick)
                    .isEqualTo(400);
        }
    }

    private String addressOf(Route route) {
        String path = route.path();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getKey().replace("{id}", id.getValue()));
        }
        return path.replace("{older}", "1").replace("{newer}", "1").replaceAll("\\{[a-z]+}", "ttp");
    }

    private Optional<String> faultOf(String address) {
        HttpResponse<String> answer = ask(address);
        if (answer.statusCode() >= 500) {
            return Optional.of(answer.statusCode() + " " + address);
        }
        if (DATABASE.matcher(answer.body()).find()) {
            return Optional.of("tells of the database: " + address + " " + answer.body());
        }
        boolean found = answer.statusCode() == 200 && rows(answer) > 0;
        return found ? Optional.of("finds " + rows(answer) + ": " + address) : Optional.empty();
    }

    private static int rows(HttpResponse<String> answer) {
        try {
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
            JsonNode items =
                    json ? ContractCodec.mapper().readTree(answer.body()).path("items") : null;
            return items == null ? 0 : items.size();
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + answer.body(), e);
        }
    }

    private HttpResponse<String> ask(String address) {
        try {
            URI uri = URI.create(gateway.toString().replaceFirst("/$", "") + address);
            return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer: " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted: " + address, e);
        }
    }
}
