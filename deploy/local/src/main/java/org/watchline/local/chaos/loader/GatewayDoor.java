package org.watchline.local.chaos.loader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The gateway: one article, an array or NDJSON. */
final class GatewayDoor implements Door {

    /** Longer than ingest-service waits for Kafka, so that its answer and not our patience decides. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);
    private static final int ACCEPTED = 202;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI articles;
    private final Ledger ledger;

    GatewayDoor(String gatewayUrl, Ledger ledger) {
        this.articles = URI.create(gatewayUrl + "/api/v1/articles");
        this.ledger = ledger;
    }

    /** How the drafts are written down in a body. */
    private enum Form {
        OBJECT,
        ARRAY,
        LINES;

        static Form of(List<Draft> drafts) {
            if (drafts.size() == 1) {
                return OBJECT;
            }
            return drafts.size() % 2 == 0 ? ARRAY : LINES;
        }

        String mediaType() {
            return this == LINES ? "application/x-ndjson" : "application/json";
        }

        String door() {
            return switch (this) {
                case OBJECT -> "http";
                case ARRAY -> "http array";
                case LINES -> "http lines";
            };
        }

        String body(List<Draft> drafts) throws JsonProcessingException {
            return switch (this) {
                case OBJECT -> JSON.writeValueAsString(drafts.get(0));
                case ARRAY -> JSON.writeValueAsString(drafts);
                case LINES -> {
                    List<String> lines = new ArrayList<>();
                    for (Draft draft : drafts) {
                        lines.add(JSON.writeValueAsString(draft));
                    }
                    yield String.join("\n", lines);
                }
            };
        }
    }

    @Override
    public CompletableFuture<Integer> send(List<Draft> drafts) {
        Form form = Form.of(drafts);
        List<Long> numbers =
                drafts.stream().map(draft -> ledger.sent(draft, form.door())).toList();
        return http.sendAsync(request(drafts, form), HttpResponse.BodyHandlers.ofString())
                .handle((answer, failure) -> {
                    if (failure != null) {
                        return allUnknown(drafts, numbers, form, String.valueOf(failure.getMessage()));
                    }
                    return note(drafts, numbers, form, answer);
                });
    }

    private HttpRequest request(List<Draft> drafts, Form form) {
        try {
            return HttpRequest.newBuilder(articles)
                    .timeout(PATIENCE)
                    .header("Content-Type", form.mediaType())
                    .POST(HttpRequest.BodyPublishers.ofString(form.body(drafts)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("drafts are plain", e);
        }
    }

    private int note(List<Draft> drafts, List<Long> numbers, Form form, HttpResponse<String> answer) {
        if (answer.statusCode() != ACCEPTED && !REFUSALS.contains(answer.statusCode())) {
            return allUnknown(drafts, numbers, form, "status " + answer.statusCode());
        }
        int accepted = 0;
        JsonNode items = items(answer);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            JsonNode item = items.path(i);
            String status = item.path("status").asText("");
            switch (status) {
                case "submitted" -> {
                    String submissionId = item.path("submissionId").asText();
                    ledger.accepted(numbers.get(i), form.door(), draft, submissionId);
                    accepted++;
                }
                case "rejected" -> ledger.refused(numbers.get(i), form.door(), draft, reason(item));
                default -> noteWithoutItem(numbers.get(i), form, draft, answer, status);
            }
        }
        return accepted;
    }

    /** A body of one article that is refused is answered with its problem alone. */
    private void noteWithoutItem(long number, Form form, Draft draft, HttpResponse<String> answer, String status) {
        if (REFUSALS.contains(answer.statusCode())) {
            ledger.refused(number, form.door(), draft, "status " + answer.statusCode());
        } else {
            ledger.unknown(number, form.door(), draft, status.isEmpty() ? "no item in the answer" : status);
        }
    }

    private int allUnknown(List<Draft> drafts, List<Long> numbers, Form form, String why) {
        for (int i = 0; i < drafts.size(); i++) {
            ledger.unknown(numbers.get(i), form.door(), drafts.get(i), why);
        }
        return 0;
    }

    private static String reason(JsonNode item) {
        JsonNode problem = item.path("problem");
        return problem.path("status").asText() + " "
                + problem.path("detail").asText(problem.path("title").asText());
    }

    private static JsonNode items(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
