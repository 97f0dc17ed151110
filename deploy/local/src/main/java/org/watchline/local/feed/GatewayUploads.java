package org.watchline.local.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.watchline.contracts.codec.ContractCodec;

/** Sends files to the gateway, and notes in a ledger what became of each. */
final class GatewayUploads {

    /** Above the time that the gateway itself gives a request. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Pattern NUMBER = Pattern.compile("^#(\\d{1,9})");
    private static final String PROBLEM = "application/problem+json";
    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    private final FeedRequest request;
    private final Ledger ledger;

    /** Articles noted of the file that is being sent; the first was counted when the file was found. */
    private int noted;

    GatewayUploads(FeedRequest request, Ledger ledger) {
        this.request = request;
        this.ledger = ledger;
    }

    /** Returns when the gateway has answered for every article in the file. */
    void send(FeedItem.Upload upload) throws InterruptedException {
        noted = 0;
        try {
            if (upload.file().toString().toLowerCase(Locale.ROOT).endsWith(".mbox")) {
                sendMailbox(upload);
            } else {
                send(upload.origin(), 0, form().file(upload.origin().file(), upload.file()));
            }
            if (noted == 0) {
                ledger.refused(upload.origin(), "holds nothing");
            }
        } catch (IOException e) {
            count();
            ledger.refused(upload.origin(), reason(e));
        }
    }

    private void count() {
        if (noted > 0) {
            ledger.found();
        }
        noted++;
    }

    private void sendMailbox(FeedItem.Upload upload) throws IOException, InterruptedException {
        try (InputStream file = Files.newInputStream(upload.file())) {
            MailboxChunks chunks = new MailboxChunks(file);
            int messages = 0;
            for (byte[] chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
                messages += send(
                        upload.origin(), messages, form().file(upload.origin().file(), chunk));
            }
        }
    }

    private FormBody form() {
        FormBody form = new FormBody();
        return request.source() == null ? form : form.field("source", request.source());
    }

    /**
     * Notes the answer for each article of a part of a file, and gives their number.
     *
     * @param before articles of the same file in earlier parts
     */
    private int send(Origin file, int before, FormBody form) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = post(
                "/api/v1/articles" + (request.backlog() ? "?lane=backlog" : ""), form.mediaType(), form.publisher());
        JsonNode body = JSON.readTree(answer.body());
        JsonNode items = isProblem(answer) ? body.path("items") : body;
        if (!items.isArray() || items.isEmpty()) {
            refused(file, body);
            return 0;
        }
        for (JsonNode item : items) {
            note(file.at(place(file, before, item.path("file").asText(""))), item);
        }
        return items.size();
    }

    /** What the answer adds to the file's name; messages of later parts are counted on. */
    private static String place(Origin file, int before, String name) {
        String place = name.startsWith(file.file()) ? name.substring(file.file().length()) : "";
        return NUMBER.matcher(place).replaceFirst(number -> "#" + (before + Integer.parseInt(number.group(1))));
    }

    private void note(Origin origin, JsonNode item) {
        if (item.has("problem")) {
            refused(origin, item.path("problem"));
        } else {
            count();
            ledger.sent(origin, item.path("submissionId").asText());
        }
    }

    private void refused(Origin origin, JsonNode problem) {
        count();
        String detail = problem.path("detail").asText("");
        ledger.refused(origin, detail.isEmpty() ? problem.path("title").asText("refused") : detail);
    }

    private HttpResponse<byte[]> post(String path, String mediaType, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        URI address = request.gateway().resolve(path);
        HttpRequest.Builder post = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", mediaType)
                .header("Accept", "application/json")
                .POST(body);
        if (request.key() != null) {
            post.header("Authorization", "Bearer " + request.key());
        }
        return http.send(post.build(), BodyHandlers.ofByteArray());
    }

    private static boolean isProblem(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM);
    }

    private String reason(IOException failure) {
        return failure instanceof FileSystemException || failure instanceof FileNotFoundException
                ? "cannot be read"
                : "no gateway answers at " + request.gateway() + ": "
                        + failure.getClass().getSimpleName();
    }
}
