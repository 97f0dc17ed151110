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
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;

/** Has the feeds of OPML files followed, through the gateway's API: from then on their articles come by themselves. */
public final class FeedLists {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final String baseUrl;
    private final String author;
    private final @Nullable String key;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(15))
            .build();

    /**
     * Has feeds followed by one gateway.
     *
     * @param baseUrl without a path
     * @param author the name that the feeds are followed under; with a key, that of the key counts instead
     * @param key null where none is needed
     */
    public FeedLists(String baseUrl, String author, @Nullable String key) {
        this.key = key;
        this.baseUrl = baseUrl;
        this.author = author;
    }

    /**
     * What became of a list.
     *
     * @param added addresses of feeds that are followed from now on
     * @param known addresses of feeds that were followed before
     * @param refused feeds that are not followed, or the whole list, and why
     */
    public record Result(List<String> added, List<String> known, List<Refused> refused) {}

    /**
     * A feed that is not followed.
     *
     * @param url empty for the whole list
     */
    public record Refused(String url, String reason) {}

    /** Whether a file is a list of feeds by its name. */
    public static boolean isList(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".opml");
    }

    /** Has the feeds of a list followed. */
    public Result follow(Path list) throws InterruptedException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                            baseUrl + "/api/v1/feeds/opml?author=" + URLEncoder.encode(author, StandardCharsets.UTF_8)))
                    .timeout(PATIENCE)
                    .header("Content-Type", "text/x-opml")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(list)));
            if (key != null) {
                request.header("Authorization", "Bearer " + key);
            }
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            JsonNode told = JSON.readTree(answer.body());
            return answer.statusCode() == OK
                    ? result(told)
                    : refused(told.path("detail").asText("refused"));
        } catch (FileSystemException e) {
            return refused("cannot be read");
        } catch (IOException e) {
            return refused("no gateway answers at %s: %s"
                    .formatted(baseUrl, e.getClass().getSimpleName()));
        }
    }

    private static Result result(JsonNode told) {
        List<String> added = new ArrayList<>();
        List<String> known = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (JsonNode feed : told.path("items")) {
            String url = feed.path("url").asText();
            switch (feed.path("status").asText()) {
                case "added" -> added.add(url);
                case "known" -> known.add(url);
                default -> refused.add(new Refused(url, feed.path("detail").asText()));
            }
        }
        return new Result(added, known, refused);
    }

    private static Result refused(String reason) {
        return new Result(List.of(), List.of(), List.of(new Refused("", reason)));
    }
}
