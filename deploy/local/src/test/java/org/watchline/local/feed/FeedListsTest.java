package org.watchline.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListsTest {

    @TempDir
    Path directory;

    private final List<String> sent = new ArrayList<>();
    private HttpServer gateway;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            sent.add("%s %s %s"
                    .formatted(
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Content-Type"),
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void sendsTheListAndTellsWhatBecameOfEachFeed() throws Exception {
        // Given
        answer = """
                {"items": [{"url": "https://a.example/", "status": "added"}, {"url": "https://b.example/", "status": "known"},
                  {"url": "feed://c.example/", "status": "refused", "detail": "url is refused"}]}""";

        // When
        FeedLists.Result result = lists().follow(list());

        // Then
        assertThat(result)
                .isEqualTo(new FeedLists.Result(
                        List.of("https://a.example/"),
                        List.of("https://b.example/"),
                        List.of(new FeedLists.Refused("feed://c.example/", "url is refused"))));
        assertThat(sent).containsExactly("/api/v1/feeds/opml?author=The+desk text/x-opml <opml/>");
    }

    @Test
    void aListThatIsNoneIsOneRefusal() throws Exception {
        status = 422;
        answer = "{\"detail\": \"There is no outline with an xmlUrl in it.\"}";

        assertThat(lists().follow(list()).refused())
                .containsExactly(new FeedLists.Refused("", "There is no outline with an xmlUrl in it."));
    }

    @Test
    void nobodyAtHomeIsARefusalToo() throws Exception {
        gateway.stop(0);

        assertThat(lists().follow(list()).refused()).singleElement().asString().contains("no gateway answers");
    }

    @Test
    void knowsListsByTheirNames() {
        assertThat(FeedLists.isList(Path.of("a/Subscriptions.OPML"))).isTrue();
        assertThat(FeedLists.isList(Path.of("opml.xml"))).isFalse();
    }

    private FeedLists lists() {
        return new FeedLists("http://127.0.0.1:" + gateway.getAddress().getPort(), "The desk", null);
    }

    private Path list() throws IOException {
        return Files.writeString(directory.resolve("list.opml"), "<opml/>");
    }
}
