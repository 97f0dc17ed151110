package org.watchline.store.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchline.store.curation.CurationCommands.decide;
import static org.watchline.store.curation.CurationCommands.undo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.store.Database;
import org.watchline.store.ServiceTokenResource;
import org.watchline.store.db.ArticleStore;
import org.watchline.store.db.TakedownStore;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

/** By which types search counts articles and watch lists find them. The engine takes every name for a person's. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
@QuarkusTestResource(ServiceTokenResource.class)
class TypeDecisionsIT {

    private static final List<String> TYPES = List.of("NORP", "ORG", "PERSON");

    @Inject
    ArticleStore articles;

    @Inject
    TakedownStore takedowns;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private String a;
    private String b;
    private Database corpus;

    @BeforeEach
    void nameTwo() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        a = "a-" + unique;
        b = "b-" + unique;
        corpus = Database.asReader(jdbcUrl);
    }

    @Test
    void aRetypedEntityIsFoundByItsNewTypeUntilThatIsTakenBack() {
        // Given
        NamedArticle old = stored(new NamedArticle().naming("Wali", a));

        // When
        String retype = retype(a, "ORG");
        NamedArticle fresh = stored(new NamedArticle().naming("Wali", a));

        // Then
        assertThat(counted(old)).isEqualTo("{ORG}");
        assertThat(counted(fresh)).isEqualTo("{ORG}");
        assertThat(watched(old)).containsExactly("ORG");
        assertThat(watched(fresh)).containsExactly("ORG");

        // When
        decide("{'kind':'rename','entityId':'%s','name':'The Walis','author':'An'}".formatted(a));
        undo(retype).statusCode(201);

        // Then
        assertThat(counted(old)).isEqualTo("{PERSON}");
        assertThat(counted(fresh)).isEqualTo("{PERSON}");
        assertThat(watched(old)).containsExactly("PERSON");
        assertThat(watched(fresh)).containsExactly("PERSON");
    }

    @Test
    void anArticleKeepsATypeThatAnotherOfItsEntitiesHas() {
        // Given
        NamedArticle article = stored(new NamedArticle().naming("Wali", a).naming("Noor", b));

        // When
        retype(a, "ORG");

        // Then
        assertThat(counted(article)).isEqualTo("{ORG,PERSON}");
        assertThat(watched(article)).containsExactly("ORG", "PERSON");
    }

    @Test
    void theLastTypeHoldsAndUndoingItBringsBackTheOneBefore() {
        // Given
        NamedArticle article = stored(new NamedArticle().naming("Wali", a));
        retype(a, "ORG");

        // When
        String second = retype(a, "NORP");

        // Then
        assertThat(watched(article)).containsExactly("NORP");

        // When
        undo(second).statusCode(201);

        // Then
        assertThat(counted(article)).isEqualTo("{ORG}");
        assertThat(watched(article)).containsExactly("ORG");
    }

    @Test
    void aMergedEntityHasTheTypeOfWhatItIsPartOf() {
        // Given
        NamedArticle article = stored(new NamedArticle().naming("Nur Wali", a));
        stored(new NamedArticle().naming("Noor Wali", b));
        String retype = retype(b, "ORG");

        // When
        String merge = decide("{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(a, b));

        // Then
        assertThat(counted(article)).isEqualTo("{ORG}");
        assertThat(watched(article)).containsExactly("ORG");

        // When
        undo(retype).statusCode(201);

        // Then
        assertThat(watched(article)).containsExactly("PERSON");

        // When
        retype(b, "NORP");
        undo(merge).statusCode(201);

        // Then
        assertThat(counted(article)).isEqualTo("{PERSON}");
        assertThat(watched(article)).containsExactly("PERSON");
    }

    @Test
    void spellingsHaveTheTypeOfWhomTheyMean() {
        // Given
        String strange = "Shahid " + UUID.randomUUID();
        NamedArticle split = stored(new NamedArticle().naming("Wali", a).naming("Wali Group", a));
        NamedArticle blocked = stored(new NamedArticle().naming("Walid", a));
        NamedArticle claimed = stored(new NamedArticle().naming("Wali", a).naming(strange, null));
        NamedArticle unlisted = stored(new NamedArticle().naming(strange, "u-person-" + a));
        stored(new NamedArticle().naming("Noor", b));
        retype(b, "NORP");

        // When
        decide(
                "{'kind':'split','entityId':'%s','names':['Wali Group'],'entity':{'name':'Walis','type':'ORG'},'author':'An'}"
                        .formatted(a));
        decide("{'kind':'block-alias','entityId':'%s','name':'Walid','author':'An'}".formatted(a));
        String claim = decide("{'kind':'add-alias','entityId':'%s','name':'%s','author':'An'}".formatted(b, strange));

        // Then
        assertThat(watched(split)).containsExactly("ORG", "PERSON");
        assertThat(watched(blocked)).isEmpty();
        assertThat(watched(claimed)).containsExactly("NORP", "PERSON");
        assertThat(watched(unlisted)).containsExactly("NORP");

        // When
        undo(claim).statusCode(201);

        // Then
        assertThat(watched(claimed)).containsExactly("PERSON");
        assertThat(watched(unlisted)).containsExactly("PERSON");
    }

    @Test
    void whatSearchCountedEarlierStaysAsItWas() {
        // Given
        NamedArticle article = stored(new NamedArticle().naming("Wali", a));
        String before = now();

        // When
        String retype = retype(a, "ORG");
        String between = now();
        undo(retype).statusCode(201);
        retype(a, "NORP");
        String after = now();
        articles.file(List.of(article.by("run-2").enriched()));

        // Then
        assertThat(counted(article, before)).isEqualTo("{PERSON}");
        assertThat(counted(article, between)).isEqualTo("{ORG}");
        assertThat(counted(article, after)).isEqualTo("{NORP}");
    }

    @Test
    void nothingIsLeftOfTheTypesOfAnArticleThatIsTakenDown() {
        // Given
        NamedArticle article = stored(new NamedArticle().naming("Wali", a));
        Database writer = new Database(jdbcUrl, EmbeddedDatabase.WRITER);
        String set =
                writer.value("select annotation_set from store.search_document where article_id = ?", article.id());
        retype(a, "ORG");
        String kept = "select types from store.search_types_past where annotation_set = ?::bigint";
        assertThat(writer.rows(kept, set)).containsExactly("{PERSON}");

        // When
        takedowns.takeDown(article.id(), "Editor", "A court ordered it.");

        // Then
        assertThat(writer.rows(kept, set)).isEmpty();
    }

    private NamedArticle stored(NamedArticle article) {
        articles.file(List.of(article.enriched()));
        return article;
    }

    private static String retype(String entity, String type) {
        return decide("{'kind':'retype','entityId':'%s','type':'%s','author':'An'}".formatted(entity, type));
    }

    private String counted(NamedArticle article) {
        return corpus.value("select types from corpus.search where article_id = ?", article.id());
    }

    private String counted(NamedArticle article, String moment) {
        String option = URLEncoder.encode("-c watchline.as_of=" + moment, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Database.asReader(jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "options=" + option)
                .value("select types from past.search where article_id = ?", article.id());
    }

    private String now() {
        return corpus.value("select to_jsonb(clock_timestamp()) #>> '{}'");
    }

    /** Of the types those by which a watch list would find the article. */
    private List<String> watched(NamedArticle article) {
        return new Database(jdbcUrl, EmbeddedDatabase.WRITER)
                .rows("""
                        select type
                        from unnest(?::text[]) as type
                        cross join lateral store.matching(
                          jsonb_build_object('types', array[type]),
                          array(select id from store.article where article_id = ?)) as found
                        order by type""", "{" + String.join(",", TYPES) + "}", article.id());
    }
}
