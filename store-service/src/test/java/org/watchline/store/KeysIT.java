package org.watchline.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.common.mapper.TypeRef;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.access.Scope;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@TestProfile(AnalystProfile.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class KeysIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private TopicProbe topics;

    @BeforeEach
    void connect() {
        topics = new TopicProbe(broker);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void aKeyIsToldToGatewaysByItsDigestAlone() {
        // When
        Map<String, String> created = create(key());

        // Then
        KeySecret secret = KeySecret.parse(created.get("secret")).orElseThrow();
        assertThat(secret.id()).isEqualTo(created.get("id"));
        ConsumerRecord<String, byte[]> told = told(secret.id(), 1).get(0);
        assertThat(secret.opens(keyOf(told))).isTrue();
        assertThat(keyOf(told).scopes()).containsExactly(Scope.READ, Scope.SUBMIT);
        assertThat(new String(told.value(), StandardCharsets.UTF_8)).doesNotContain(created.get("secret"));
        assertThat(stored(secret.id())).doesNotContain(created.get("secret"));
    }

    @Test
    void whoReadsViewsSeesNoDigest() {
        String id = create(key()).get("id");

        assertThat(Database.asReader(jdbcUrl).rows("select name from corpus.api_key where key_id = ?", id))
                .hasSize(1);
        assertThat(Database.asOwner(jdbcUrl).value("""
                select count(*) from information_schema.columns
                where table_schema = 'corpus' and table_name = 'api_key' and data_type = 'bytea'""")).isEqualTo("0");
    }

    @Test
    void aRevokedKeyStaysForTheRecordAndHoldsNoMore() {
        // Given
        Map<String, Object> key = key();
        String id = create(key).get("id");

        // When
        Commands.send("DELETE", "/keys/" + id, Map.of("author", "Chief")).statusCode(204);

        // Then
        assertThat(keyOf(told(id, 2).get(1)).revokedAt()).isNotNull();
        Commands.send("DELETE", "/keys/" + id, Map.of("author", "Chief")).statusCode(409);
        Commands.send("PATCH", "/keys/" + id, Map.of("author", "Chief", "name", "Other"))
                .statusCode(409);
        Commands.send("GET", "/keys")
                .statusCode(200)
                .body("find { it.id == '%s' }.revokedBy".formatted(id), equalTo("Chief"));
        assertThat(create(key).get("id")).as("its name is free again").isNotEqualTo(id);
    }

    @Test
    void termsChangeAndTheSecretStays() {
        // Given
        Map<String, String> created = create(key());

        // When
        Map<String, Object> change = new HashMap<>(Map.of("scopes", List.of("admin"), "author", "Chief"));
        change.put("expiresAt", null);
        Commands.send("PATCH", "/keys/" + created.get("id"), change).statusCode(204);

        // Then
        AccessKey changed = keyOf(told(created.get("id"), 2).get(1));
        assertThat(changed.scopes()).containsExactly(Scope.ADMIN);
        assertThat(changed.expiresAt()).isNull();
        assertThat(KeySecret.parse(created.get("secret")).orElseThrow().opens(changed))
                .isTrue();
    }

    @Test
    void noTwoKeysThatHoldBearTheSameName() {
        Map<String, Object> key = key();
        create(key);

        Map<String, Object> other = new HashMap<>(key);
        other.put("name", String.valueOf(key.get("name")).toUpperCase(Locale.ROOT));
        Commands.send("POST", "/keys", other).statusCode(409).body("detail", containsString("name"));
        String free = create(key()).get("id");
        Commands.send("PATCH", "/keys/" + free, Map.of("name", key.get("name"), "author", "Chief"))
                .statusCode(409);
    }

    @Test
    void remembersTheLatestUse() {
        // Given
        String id = create(key()).get("id");

        // When
        used(id, "2022-03-05T08:31:00Z");
        used(id, "2022-03-05T08:30:00Z");
        used("aaaaaaaaaaaa", "2022-03-05T08:30:00Z");

        // Then
        Commands.send("GET", "/keys")
                .statusCode(200)
                .body("find { it.id == '%s' }.lastUsedAt".formatted(id), equalTo("2022-03-05T08:31:00Z"))
                .body("id", not(equalTo("aaaaaaaaaaaa")));
    }

    @Test
    void refusesTermsThatMakeNoSense() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("scopes", List.of("read"), "author", "Chief"),
                Map.of("name", "No scope", "author", "Chief"),
                Map.of("name", "No scope", "scopes", List.of("write"), "author", "Chief"),
                Map.of(
                        "name",
                        "Old",
                        "scopes",
                        List.of("read"),
                        "author",
                        "Chief",
                        "expiresAt",
                        "2020-01-01T00:00:00Z"),
                Map.of("name", "Late", "scopes", List.of("read"), "author", "Chief", "expiresAt", "tomorrow"))) {
            Commands.send("POST", "/keys", wrong).statusCode(422);
        }
        Commands.send("DELETE", "/keys/aaaaaaaaaaaa", Map.of("author", "Chief")).statusCode(404);
    }

    @Test
    void nobodyWithoutTheServiceTokenSeesOrMakesKeys() {
        given().get("/internal/keys").then().statusCode(401);
        given().contentType("application/json")
                .body(key())
                .post("/internal/keys")
                .then()
                .statusCode(401);
    }

    private static void used(String id, String at) {
        Commands.send("POST", "/keys/used", Map.of("keys", List.of(Map.of("id", id, "at", at))))
                .statusCode(204);
    }

    private List<ConsumerRecord<String, byte[]>> told(String id, int count) {
        Predicate<ConsumerRecord<String, byte[]>> keyed = record -> ("key:" + id).equals(record.key());
        return topics.await(Topics.SETTINGS, count, keyed);
    }

    private static AccessKey keyOf(ConsumerRecord<String, byte[]> record) {
        Setting setting = ContractCodec.read(record.value(), Setting.class);
        return ContractCodec.read(ContractCodec.write(setting.value()), AccessKey.class);
    }

    private String stored(String id) {
        return Database.asOwner(jdbcUrl).value("select k::text from store.api_key k where id = ?", id);
    }

    private static Map<String, Object> key() {
        return Map.of(
                "name",
                "Desk " + Commands.word(),
                "scopes",
                List.of("submit", "read"),
                "expiresAt",
                "2222-06-03T00:00:00Z",
                "author",
                "Chief");
    }

    private static Map<String, String> create(Map<String, Object> key) {
        return Commands.send("POST", "/keys", key).statusCode(200).extract().as(new TypeRef<>() {});
    }
}
