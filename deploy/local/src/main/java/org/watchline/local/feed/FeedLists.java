package org.watchline.local.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchline.contracts.codec.ContractCodec;

/** Has the feeds of OPML files followed, through the gateway's API: from then on their articles come by themselves. */
public final class FeedLists {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final String baseUrl;
    private final String author;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(15))
            .build();

    /** Takes the gateway's address without a path, and the name that the feeds are followed under. */
    public FeedLists(String baseUrl, String author) {
        this.baseUrl = baseUrl;
        this.author = author;
    }

    /**
     * What became of a list.
     *
     * @param refusals a line for each feed that is not followed, or for the whole list
     */
    public record Result(int added, int known, List<String> refusals) {

        /** In words. */
        public String line() {
            return "%d feeds added · %d known · %d refused".formatted(added, known, refusals.size());
        }
    }

    /** Whether a file is a list of feeds by its name. */
    public static boolean isList(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".opml");
    }

    /** Has the feeds of a list followed. */
    public Result follow(Path list) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            baseUrl + "/api/v1/feeds/opml?author=" + URLEncoder.encode(author, StandardCharsets.UTF_8)))
                    .timeout(PATIENCE)
                    .header("Content-Type", "text/x-opml")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(list)))
                    .build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode told = JSON.readTree(answer.body());
            return answer.statusCode() == OK
                    ? result(told)
                    : refused(list, told.path("detail").asText("refused"));
        } catch (IOException e) {
            return refused(list, "cannot be read, or no gateway answers at %s: %s".formatted(baseUrl, e.getMessage()));
        }
    }

    private static Result result(JsonNode told) {
        int added = 0;
        int known = 0;
        List<String> refusals = new ArrayList<>();
        for (JsonNode feed : told.path("items")) {
            switch (feed.path("status").asText()) {
                case "added" -> added++;
                case "known" -> known++;
                default ->
                    refusals.add(feed.path("url").asText() + " "
                            + feed.path("detail").asText());
            }
        }
        return new Result(added, known, List.copyOf(refusals));
    }

    private static Result refused(Path list, String reason) {
        return new Result(0, 0, List.of(list + " " + reason));
    }
}
