package org.watchline.store.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.watchline.store.curation.CurationCommands.decide;
import static org.watchline.store.curation.CurationCommands.post;
import static org.watchline.store.curation.CurationCommands.undo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.topic.Topics;
import org.watchline.store.Database;
import org.watchline.store.ServiceTokenResource;
import org.watchline.store.db.ArticleStore;
import org.watchline.store.db.TakedownStore;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
@QuarkusTestResource(ServiceTokenResource.class)
class CurationIT {

    private static final String USES =
            "select entity_id, mention_count, names from corpus.article_entity where article_id = ? order by entity_id";
    private static final String MENTIONS =
            "select text, entity_id from corpus.mention where article_id = ? order by ordinal";

    @Inject
    ArticleStore articles;

    @Inject
    TakedownStore takedowns;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private String a;
    private String b;
    private String c;
    private Database corpus;

    @BeforeEach
    void nameThree() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        a = "a-" + unique;
        b = "b-" + unique;
        c = "c-" + unique;
        corpus = Database.asReader(jdbcUrl);
    }

    @Test
    void mergedEntitiesAreOneInOldAndNewArticlesUntilItIsTakenBack() {
        // Given
        NamedArticle old = stored(
                new NamedArticle().naming("Nur Wali", a).naming("Noor Wali", b).naming("Noor", b));

        // When
        String merge = decide("{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(a, b));
        NamedArticle fresh = stored(new NamedArticle().naming("Nur Wali", a));

        // Then
        assertThat(corpus.rows(USES, old.id())).containsExactly(b + "|3|{\"Noor Wali\",\"Nur Wali\",Noor}");
        assertThat(corpus.rows(USES, fresh.id())).containsExactly(b + "|1|{\"Nur Wali\"}");
        assertThat(corpus.rows(MENTIONS, old.id())).containsExactly("Nur Wali|" + b, "Noor Wali|" + b, "Noor|" + b);
        assertThat(corpus.value(
                        "select link->>'reason', link->>'tagged' from corpus.mention where article_id = ?", fresh.id()))
                .isEqualTo("curated: " + merge + "|" + a);
        assertThat(corpus.value("select into_id from corpus.entity_redirect where entity_id = ?", a))
                .isEqualTo(b);
        assertThat(corpus.value("select merged_into from corpus.entity where entity_id = ?", a))
                .isEqualTo(b);
        assertThat(corpus.rows("select name from corpus.entity_alias where entity_id = ? order by 1", b))
                .containsExactly("Noor", "Noor Wali", "Nur Wali");

        // When
        undo(merge).statusCode(201);

        // Then
        assertThat(corpus.rows(USES, old.id())).containsExactly(a + "|1|{\"Nur Wali\"}", b + "|2|{\"Noor Wali\",Noor}");
        assertThat(corpus.rows(USES, fresh.id())).containsExactly(a + "|1|{\"Nur Wali\"}");
        assertThat(corpus.rows("select from corpus.entity_redirect where entity_id = ?", a))
                .isEmpty();
        assertThat(corpus.value("select undone_by from corpus.decision where id = ?::uuid", merge))
                .isEqualTo("Another");
    }

    @Test
    void whatWasKnownBeforeADecisionStaysAsItWas() {
        // Given
        NamedArticle article = stored(new NamedArticle().naming("Nur Wali", a).naming("Noor Wali", b));
        String before = corpus.value("select to_jsonb(clock_timestamp()) #>> '{}'");

        // When
        decide("{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(a, b));
        String after = corpus.value("select to_jsonb(clock_timestamp()) #>> '{}'");

        // Then
        assertThat(then(before, "entity_id from past.article_entity where article_id = '%s'", article.id()))
                .containsExactlyInAnyOrder(a, b);
        assertThat(then(after, "entity_id from past.article_entity where article_id = '%s'", article.id()))
                .containsExactly(b);
        assertThat(then(before, "entity_id from past.mention where article_id = '%s' order by ordinal", article.id()))
                .containsExactly(a, b);
        assertThat(then(after, "mention_count from past.article_entity where entity_id = '%s'", b))
                .containsExactly("2");
    }

    @Test
    void anAddedSpellingIsKnownSinceItWasAdded() {
        // Given
        String strange = "Shahid " + UUID.randomUUID();
        NamedArticle article = stored(new NamedArticle().naming("Wali", a).naming(strange, null));
        String before = corpus.value("select to_jsonb(clock_timestamp()) #>> '{}'");

        // When
        decide("{'kind':'add-alias','entityId':'%s','name':'%s','author':'An'}".formatted(a, strange));
        String after = corpus.value("select to_jsonb(clock_timestamp()) #>> '{}'");

        // Then
        String uses = "mention_count from past.article_entity where article_id = '%s'";
        assertThat(then(before, uses, article.id())).containsExactly("1");
        assertThat(then(after, uses, article.id())).containsExactly("2");
        assertThat(corpus.value("select mention_count from corpus.article_entity where article_id = ?", article.id()))
                .isEqualTo("2");
    }

    @Test
    void anEntityStaysWhereItIsMeantWhenTheArticleThatNamedItIsTakenDown() {
        // Given
        String person = "u-person-" + a;
        String strange = "Shahid " + UUID.randomUUID();
        NamedArticle first = stored(new NamedArticle().naming("Wali", person));
        NamedArticle second = stored(new NamedArticle().naming(strange, null));
        decide("{'kind':'add-alias','entityId':'%s','name':'%s','author':'An'}".formatted(person, strange));

        // When
        takedowns.takeDown(first.id(), "Editor", "A court ordered it.");

        // Then
        assertThat(corpus.rows(USES, second.id())).containsExactly(person + "|1|{\"" + strange + "\"}");
    }

    @Test
    void aMergedNameIsMergedInNewArticlesAlsoWhereItIsTakenForAPlace() {
        // Given
        String institution = "u-org-" + a;
        stored(new NamedArticle().naming("Jail", institution).naming("Prison", b));

        // When
        String merge =
                decide("{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(institution, b));
        NamedArticle fresh = stored(new NamedArticle().naming("Jail", "u-place-" + a));

        // Then
        assertThat(corpus.rows(USES, fresh.id())).containsExactly(b + "|1|{Jail}");

        // When
        undo(merge).statusCode(201);

        // Then
        assertThat(corpus.rows(USES, fresh.id())).containsExactly("u-place-" + a + "|1|{Jail}");
    }

    @Test
    void splitOffSpellingsBecomeANewEntity() {
        // Given
        NamedArticle article = stored(
                new NamedArticle().naming("Noor Wali", a).naming("N.  Wali", a).naming("n. wali", a));

        // When
        String split = decide(
                "{'kind':'split','entityId':'%s','names':['N. Wali'],'entity':{'name':'Another Wali','type':'PERSON'},'author':'An'}"
                        .formatted(a));

        // Then
        String into = corpus.value("select into_id from corpus.spelling_ruling where entity_id = ?", a);
        assertThat(into).startsWith("c-another-wali-");
        assertThat(corpus.rows(USES, article.id()))
                .containsExactlyInAnyOrder(a + "|1|{\"Noor Wali\"}", into + "|2|{\"N.  Wali\",\"n. wali\"}");
        assertThat(corpus.value("select name, type, article_count from corpus.entity where entity_id = ?", into))
                .isEqualTo("Another Wali|PERSON|1");

        // When
        undo(split).statusCode(201);

        // Then
        assertThat(corpus.rows(USES, article.id())).hasSize(1);
        assertThat(corpus.rows("select from corpus.entity where entity_id = ?", into))
                .isEmpty();
    }

    @Test
    void blockedSpellingMeansNobodyAndAnAddedOneMeansWhoeverItIsSaidToMean() {
        // Given
        String strange = "Shahid " + UUID.randomUUID();
        NamedArticle article = stored(new NamedArticle()
                .naming("Wali", a)
                .naming(strange, null)
                .naming(strange.toUpperCase(Locale.ROOT), "u-person-" + a));

        // When
        decide("{'kind':'block-alias','entityId':'%s','name':'Wali','author':'An'}".formatted(a));
        String added = decide("{'kind':'add-alias','entityId':'%s','name':'%s','author':'An'}".formatted(a, strange));

        // Then
        assertThat(corpus.rows(MENTIONS, article.id()))
                .containsExactly("Wali|null", strange + "|" + a, strange.toUpperCase(Locale.ROOT) + "|" + a);
        assertThat(corpus.value(
                        "select entity_id, mention_count from corpus.article_entity where article_id = ?",
                        article.id()))
                .isEqualTo(a + "|2");

        // When
        undo(added).statusCode(201);

        // Then
        assertThat(corpus.rows(USES, article.id())).hasSize(1).allMatch(use -> use.startsWith("u-person-" + a));
    }

    @Test
    void namesAndTypesAreShownAsPeopleGaveThem() {
        // Given
        NamedArticle article = stored(new NamedArticle().naming("Wali", a));

        // When
        decide("{'kind':'rename','entityId':'%s','name':'The Emir','author':'An'}".formatted(a));
        decide("{'kind':'retype','entityId':'%s','type':'NORP','entityKind':'clan','author':'An'}".formatted(a));

        // Then
        assertThat(corpus.value(
                        "select name, type, kind from corpus.article_entity where article_id = ?", article.id()))
                .isEqualTo("The Emir|NORP|clan");
        assertThat(corpus.value("select name, type, kind from corpus.entity where entity_id = ?", a))
                .isEqualTo("The Emir|NORP|clan");
    }

    @Test
    void decisionsSurviveAnotherRun() {
        // Given
        NamedArticle article = stored(new NamedArticle().naming("Nur Wali", a).naming("Noor Wali", b));
        decide("{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(a, b));

        // When
        articles.file(List.of(article.by("run-2").enriched()));

        // Then
        assertThat(corpus.rows(USES, article.id())).containsExactly(b + "|2|{\"Noor Wali\",\"Nur Wali\"}");
    }

    @Test
    void undoneInAnotherOrderItIsAsIfTheyHadNeverBeenMade() {
        // Given
        NamedArticle article =
                stored(new NamedArticle().naming("A", a).naming("B", b).naming("C", c));
        List<String> before = corpus.rows(USES, article.id());
        String first = decide("{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(a, b));
        String second =
                decide("{'kind':'split','entityId':'%s','names':['A'],'into':'%s','author':'An'}".formatted(b, c));
        String third = decide("{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(b, c));
        assertThat(corpus.rows(USES, article.id())).hasSize(1);

        // When
        undo(first).statusCode(201);
        undo(third).statusCode(201);
        undo(second).statusCode(201);

        // Then
        assertThat(corpus.rows(USES, article.id())).isEqualTo(before);
    }

    @Test
    void twoPeopleWhoDecideTheSameAtOnceAreToldApart() throws Exception {
        // Given
        stored(new NamedArticle().naming("A", a).naming("B", b));
        ExecutorService people = Executors.newFixedThreadPool(4);
        String merge = "{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(a, b);

        // When
        List<Callable<Integer>> clicks = IntStream.range(0, 4)
                .mapToObj(person ->
                        (Callable<Integer>) () -> post("", merge).extract().statusCode())
                .toList();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> click : people.invokeAll(clicks)) {
            answers.add(click.get());
        }
        people.shutdown();

        // Then
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void everybodyIsToldOnTheTopicAndOfTheEndToo() {
        // Given
        stored(new NamedArticle().naming("A", a).naming("B", b));

        // When
        String merge = decide(
                "{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An','reason':'same man'}".formatted(a, b));
        undo(merge).statusCode(201);

        // Then
        String key = "curation:" + merge;
        try (TopicProbe kafka = new TopicProbe(broker)) {
            List<ConsumerRecord<String, byte[]>> sent =
                    kafka.await(Topics.SETTINGS, 2, record -> key.equals(record.key()));
            Setting setting = ContractCodec.read(sent.get(0).value(), Setting.class);
            CurationDecision decision =
                    ContractCodec.read(ContractCodec.write(setting.value()), CurationDecision.class);
            assertThat(setting.kind()).isEqualTo("curation");
            assertThat(decision.decision().subjects()).containsExactly(a, b);
            assertThat(decision.reason()).isEqualTo("same man");
            assertThat(decision.entities())
                    .extracting("name")
                    .containsExactlyInAnyOrder("Name of " + a, "Name of " + b);
            assertThat(sent.get(1).value()).isNull();
        }
    }

    @Test
    void warnsOfWhatLooksWrong() {
        // Given
        stored(new NamedArticle().naming("A", a).naming("B", b));
        decide("{'kind':'retype','entityId':'%s','type':'ORG','author':'An'}".formatted(a));

        // When, then
        post("", "{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(a, b))
                .statusCode(201)
                .body("warnings", hasSize(1))
                .body("warnings[0]", containsString("is ORG, but"));
        post("", "{'kind':'block-alias','entityId':'%s','name':'Never seen','author':'An'}".formatted(b))
                .body("warnings[0]", containsString("never seen"));
        post("", "{'kind':'block-alias','entityId':'%s','name':'B','author':'An'}".formatted(b))
                .body("warnings", empty());
    }

    private List<String> then(String moment, String select, Object argument) {
        String option = URLEncoder.encode("-c watchline.as_of=" + moment, StandardCharsets.UTF_8);
        String separator = jdbcUrl.contains("?") ? "&" : "?";
        return Database.asReader(jdbcUrl + separator + "options=" + option.replace("+", "%20"))
                .rows("select " + select.formatted(argument));
    }

    private NamedArticle stored(NamedArticle article) {
        articles.file(List.of(article.enriched()));
        return article;
    }
}
