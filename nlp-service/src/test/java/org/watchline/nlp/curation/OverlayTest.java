package org.watchline.nlp.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.curation.Decision;

class OverlayTest {

    private static final String TEXT = "🕊 Nur Wali met the Shura of the North. Shuras met.";
    private static final Mention NUR = mention(2, "Nur Wali", "u-person-nur");
    private static final EntityCard SHURA =
            new EntityCard("c-shura", "Shura of the North", EntityType.ORG, null, null, null, null);

    @Test
    void withoutDecisionsNothingChanges() {
        // Given
        Annotations found = found(NUR);

        // When
        Annotations curated = Overlay.of(List.of()).over(article("Shura"), found);

        // Then
        assertThat(curated).isEqualTo(found);
    }

    @Test
    void mergedEntityIsLinkedToTheWholeAndKeepsWhatTheEngineSaid() {
        // Given
        CurationDecision merge = made(new Decision.Merge(List.of("u-person-nur"), "noor-wali"));

        // When
        Mention curated = Overlay.of(List.of(merge))
                .over(article(null), found(NUR))
                .mentions()
                .get(0);

        // Then
        assertThat(curated.entityId()).isEqualTo("noor-wali");
        assertThat(curated.link().reason()).isEqualTo("curated: %s (spelling)".formatted(merge.id()));
        assertThat(curated.link().tagged()).isEqualTo("u-person-nur");
        assertThat(curated.asTagged()).isEqualTo(NUR);
    }

    @Test
    void blockedSpellingIsLinkedToNobody() {
        // Given
        CurationDecision block = made(new Decision.BlockAlias("u-person-nur", "nur wali"));

        // When
        Mention curated = Overlay.of(List.of(block))
                .over(article(null), found(NUR))
                .mentions()
                .get(0);

        // Then
        assertThat(curated.entityId()).isNull();
        assertThat(curated.asTagged()).isEqualTo(NUR);
    }

    @Test
    void addedEntityIsFoundAsWholeWordsWhereNothingElseIs() {
        // Given
        CurationDecision added = made(new Decision.AddEntity("c-shura", List.of("Shura", "Wali")), SHURA);
        Overlay overlay = Overlay.of(List.of(added));

        // When
        Annotations curated = overlay.over(article("Shura speaks"), found(NUR));

        // Then
        assertThat(curated.mentions())
                .extracting(Mention::text, Mention::entityId, Mention::start, Mention::field)
                .containsExactly(
                        tuple("Shura", "c-shura", 0, Field.TITLE),
                        tuple("Nur Wali", "u-person-nur", 2, Field.TEXT),
                        tuple("Shura of the North", "c-shura", 19, Field.TEXT));
        assertThat(overlay.cards(List.of(), curated)).containsExactly(SHURA);
        assertThat(curated.mentions().get(0).asTagged().entityId()).isNull();
    }

    @Test
    void namesOfHostileFormAreOnlyNames() {
        // Given
        CurationDecision added = made(new Decision.AddEntity("c-shura", List.of("\\E(x+)+", "[", "…")), SHURA);

        // When
        Annotations curated = Overlay.of(List.of(added))
                .over(
                        new Article(null, null, null, null, List.of(), null, null, List.of(), "xxxxxxxx \\E(x+)+ ["),
                        found());

        // Then
        assertThat(curated.mentions()).extracting(Mention::text).containsExactly("\\E(x+)+", "[");
    }

    private static Article article(String title) {
        return new Article(null, null, title, null, List.of(), null, null, List.of(), TEXT);
    }

    private static Mention mention(int start, String text, String entityId) {
        return new Mention(
                start,
                start + text.length(),
                text,
                EntityType.PERSON,
                entityId,
                Field.TEXT,
                0.8,
                Finder.MODEL,
                new Link("spelling", text, List.of(entityId)),
                null,
                null,
                null);
    }

    private static Annotations found(Mention... mentions) {
        Tokens none = new Tokens(List.of(), List.of(), List.of(), List.of());
        return new Annotations(
                List.of(),
                none,
                List.of(mentions),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static CurationDecision made(Decision decision, EntityCard... cards) {
        return new CurationDecision(
                UUID.randomUUID(), decision, "An", null, Instant.parse("2022-03-05T08:00:00Z"), List.of(cards));
    }
}
