package org.watchline.nlp.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.curation.Decision;
import org.watchline.contracts.setting.Setting;

class SettingsTest {

    private static final Article ARTICLE =
            new Article(null, null, null, null, List.of(), null, null, List.of(), "The Jirga and the Shura met.");

    private static final Annotations NOTHING = new Annotations(
            List.of(),
            new Tokens(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final Settings settings = new Settings();

    @Test
    void holdsWhatWasTakenInOnceItIsPublished() {
        // Given
        settings.put(adding("Jirga", 3));
        List<String> before = found();

        // When
        settings.publish();

        // Then
        assertThat(before).isEmpty();
        assertThat(found()).containsExactly("Jirga");
        assertThat(settings.now().version()).isEqualTo(3);
    }

    @Test
    void whatIsNotThereWhenTheTopicIsReadAnewIsGone() {
        // Given
        settings.put(adding("Jirga", 3));
        Setting kept = adding("Shura", 4);
        settings.put(kept);
        settings.publish();

        // When
        settings.forget();
        settings.put(kept);
        List<String> meanwhile = found();
        settings.publish();

        // Then
        assertThat(meanwhile).containsExactly("Jirga", "Shura");
        assertThat(found()).containsExactly("Shura");
    }

    private List<String> found() {
        return settings.now().overlay().over(ARTICLE, NOTHING).mentions().stream()
                .map(Mention::text)
                .toList();
    }

    private static Setting adding(String name, long version) {
        EntityCard card = new EntityCard("c-" + name, name, EntityType.ORG, null, null, null, null);
        CurationDecision made = new CurationDecision(
                UUID.randomUUID(),
                new Decision.AddEntity(card.id(), List.of()),
                "An",
                null,
                Instant.parse("2022-03-05T08:00:00Z"),
                List.of(card));
        return new Setting(
                made.settingId(),
                CurationDecision.SETTING,
                version,
                made.at(),
                ContractCodec.mapper().valueToTree(made));
    }
}
