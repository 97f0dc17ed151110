package org.watchline.local.chaos.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the gateway where each submission and each article is, as a client would. */
final class StatusAnswers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 6;
    private static final Set<String> ENDS = Set.of("rejected", "failed");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gatewayUrl;

    StatusAnswers(String gatewayUrl) {
        this.gatewayUrl = gatewayUrl;
    }

    /** Compares every answer with what the evidence says. */
    void check(Evidence evidence, Consumer<Violation> found) throws InterruptedException {
        Collection<TopicRecord> submissions = evidence.topicBySubmission().values();
        Set<UUID> articles = evidence.stored().revisions().keySet();
        ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Stream<Future<?>> questions = Stream.concat(
                    submissions.stream().map(record -> askers.submit(() -> submission(record, evidence, found))),
                    articles.stream().map(article -> askers.submit(() -> article(article, found))));
            for (Future<?> question : questions.collect(Collectors.toList())) {
                question.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking for a status failed", e.getCause());
        } finally {
            askers.shutdownNow();
        }
    }

    private void submission(TopicRecord record, Evidence evidence, Consumer<Violation> found) {
        boolean stored = evidence.isFiled(record.articleId(), record.submissionId(), record.mark());
        String told = stage(record.submissionId());
        if (stored ? !told.equals("stored") : !ENDS.contains(told)) {
            found.accept(new Violation(
                    Invariant.STATUS_IS_TRUE,
                    record.submissionId(),
                    "says %s of what is %s".formatted(told, stored ? "stored" : "not stored")));
        }
    }

    private void article(UUID article, Consumer<Violation> found) {
        String told = stage(article.toString());
        if (!told.equals("stored")) {
            found.accept(new Violation(Invariant.STATUS_IS_TRUE, article.toString(), "article says " + told));
        }
    }

    private String stage(String id) {
        HttpRequest question = HttpRequest.newBuilder(URI.create(gatewayUrl + "/api/v1/articles/" + id + "/status"))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());
            JsonNode status = JSON.readTree(answer.body());
            return status.path("stage").asText("nothing (" + answer.statusCode() + ")");
        } catch (IOException e) {
            return "nothing (" + e.getMessage() + ")";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "nothing (interrupted)";
        }
    }
}
