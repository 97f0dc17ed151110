package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@TestProfile(AnalystProfile.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class WebhooksIT {

    private static final String STATES =
            "select state, attempts from corpus.webhook_delivery where webhook_id = ?::uuid order by seq";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private Pipeline pipeline;
    private Receiver receiver;

    @BeforeEach
    void connect() throws IOException {
        pipeline = new Pipeline(broker, jdbcUrl);
        receiver = new Receiver();
    }

    @AfterEach
    void disconnect() {
        pipeline.close();
        receiver.close();
    }

    @Test
    void aMatchingArticleIsToldOnceUnderASignature() throws Exception {
        // Given
        String word = Commands.word();
        Map<String, String> hook = Commands.hook(Commands.watch(word), receiver.url());
        TestArticle article = saying("The council of " + word + " met.");

        // When
        pipeline.submit(saying("Elders met elsewhere."));
        pipeline.submit(article);
        pipeline.submit(saying(article.text()));
        pipeline.submit(article.changed(5, "The council of " + word + " met again."));
        pipeline.submit(saying("A second text on " + word + "."));

        // Then
        List<Receiver.Message> messages = receiver.await(2);
        for (Receiver.Message message : messages) {
            message.verify(hook.get("secret"));
        }
        assertThat(messages).hasSize(2).extracting(Receiver.Message::id).doesNotHaveDuplicates();
        assertThat(messages.get(0).body())
                .contains("article.matched", article.articleId().toString(), "Talks in Khost", "On " + word)
                .doesNotContain(article.text());
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus().rows(STATES, hook.get("id")))
                        .containsExactly("delivered|1", "delivered|1"));
        assertThat(pipeline.corpus()
                        .rows(
                                "select status, answer from corpus.webhook_attempt where delivery_id = ?::uuid",
                                messages.get(0).id()))
                .containsExactly("200|thanks");
    }

    @Test
    void aStoryIsToldOnceThoughOthersRetellIt() {
        // Given
        String word = Commands.word();
        Map<String, String> hook = Commands.hook(Commands.watch(word), receiver.url());
        String story = """
                The council of %1$s met for nine hours on Tuesday and sent three of its elders to the governor in Gardez.
                They carry a list of twelve names, all of men who were taken from a wedding near Chamkani in the spring
                and have not been seen since. The governor's office said that it knew of four of them.
                A decision about the road, which the council has kept closed since Friday, was put off.
                """.formatted(word);

        // When
        pipeline.submit(saying(story));
        pipeline.submit(saying("GARDEZ, Our Desk. " + story.replace("nine hours", "almost a whole day")));
        pipeline.submit(saying("Another matter of " + word + "."));

        // Then
        List<Receiver.Message> messages = receiver.await(2);
        assertThat(messages).hasSize(2);
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus().rows(STATES, hook.get("id")))
                        .containsExactly("delivered|1", "delivered|1"));
    }

    @Test
    void aFailedDeliveryIsRepeatedUnderItsIdBeforeTheNextOneIsSent() {
        // Given
        String word = Commands.word();
        Map<String, String> hook = Commands.hook(Commands.watch(word), receiver.url());
        receiver.answerNext(500, 302);

        // When
        pipeline.submit(saying("First of " + word));
        pipeline.submit(saying("Second of " + word));

        // Then
        List<Receiver.Message> messages = receiver.await(4);
        assertThat(messages).hasSize(4);
        assertThat(messages.subList(0, 3))
                .extracting(Receiver.Message::id)
                .containsOnly(messages.get(0).id());
        assertThat(messages.get(3).id()).isNotEqualTo(messages.get(0).id());
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus().rows(STATES, hook.get("id")))
                        .containsExactly("delivered|3", "delivered|1"));
    }

    @Test
    void givesUpAfterSoManyTriesAndSendsAgainWhenAsked() {
        // Given
        String word = Commands.word();
        Map<String, String> hook = Commands.hook(Commands.watch(word), receiver.url());
        receiver.answerNext(500, 500, 500);

        // When
        pipeline.submit(saying("Only one of " + word));

        // Then
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus().rows(STATES, hook.get("id")))
                        .containsExactly("failed|3"));

        // When
        String delivery = receiver.messages().get(0).id();
        Commands.send("POST", "/webhooks/%s/deliveries/%s/redeliver".formatted(hook.get("id"), delivery))
                .statusCode(204);

        // Then
        assertThat(receiver.await(4).get(3).id()).isEqualTo(delivery);
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus().rows(STATES, hook.get("id")))
                        .containsExactly("delivered|4"));
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOffUntilSomebodySwitchesItOn() {
        // Given
        String word = Commands.word();
        Map<String, String> hook = Commands.hook(Commands.watch(word), receiver.url());
        String path = "/webhooks/" + hook.get("id");
        receiver.answerNext(410);

        // When
        Commands.send("POST", path + "/test").statusCode(200);

        // Then
        String state = "select active, inactive_reason from corpus.webhook where webhook_id = ?::uuid";
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus().value(state, hook.get("id")))
                        .startsWith("f|")
                        .contains("410"));
        Commands.send("POST", path + "/test").statusCode(409);

        // When
        Commands.send("PATCH", path, Map.of("active", true, "author", "Desk")).statusCode(204);
        Commands.send("POST", path + "/test").statusCode(200);

        // Then
        assertThat(receiver.await(2)).hasSize(2);
        assertThat(pipeline.corpus().value(state, hook.get("id"))).isEqualTo("t|null");
    }

    @Test
    void aWebhookThatIsSwitchedOffIsToldNothingOfThatTime() {
        // Given
        String word = Commands.word();
        Map<String, String> hook = Commands.hook(Commands.watch(word), receiver.url());
        Commands.send("PATCH", "/webhooks/" + hook.get("id"), Map.of("active", false, "author", "Desk"))
                .statusCode(204);

        // When
        pipeline.submit(saying("Unheard of " + word));

        // Then
        assertThat(pipeline.corpus().rows(STATES, hook.get("id"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://desk.example/", "desk", "http://", "http://me:secret@desk.example/", "http:// x", "  "})
    void anAddressThatCannotBeCalledIsRefused(String url) {
        Commands.send(
                        "POST",
                        "/webhooks",
                        Map.of("watchlistId", Commands.watch(Commands.word()), "url", url, "author", "Desk"))
                .statusCode(422)
                .body("detail", containsString("url"));
    }

    @Test
    void aWebhookNeedsAWatchList() {
        Commands.send(
                        "POST",
                        "/webhooks",
                        Map.of("watchlistId", UUID.randomUUID().toString(), "url", receiver.url(), "author", "Desk"))
                .statusCode(409);
    }

    @Test
    void noViewHasTheSecret() {
        assertThat(pipeline.corpus()
                        .rows("select column_name from information_schema.columns"
                                + " where table_schema in ('corpus', 'past') and column_name like '%secret%'"))
                .isEmpty();
    }

    private static TestArticle saying(String text) {
        return TestArticle.unique().changed(0, text);
    }
}
