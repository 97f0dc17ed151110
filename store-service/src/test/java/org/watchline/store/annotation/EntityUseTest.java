package org.watchline.store.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Mention;

class EntityUseTest {

    @Test
    void countsMentionsByNameWithinEachEntity() {
        // Given
        List<Mention> mentions = List.of(
                mention("TTP", "ttp"),
                mention("Khost", "khost"),
                mention("TTP", "ttp"),
                mention("Pakistani Taliban", "ttp"));

        // When
        List<EntityUse> uses = EntityUse.of(mentions);

        // Then
        assertThat(uses).extracting(EntityUse::entityId).containsExactly("ttp", "khost");
        assertThat(uses.get(0).mentions()).isEqualTo(3);
        assertThat(uses.get(0).names()).containsExactly("TTP", "Pakistani Taliban");
        assertThat(uses.get(0).nameMentions()).containsExactly(2, 1);
    }

    @Test
    void leavesOutWhatIsNotLinked() {
        assertThat(EntityUse.of(List.of(mention("March 4, 2022", null)))).isEmpty();
    }

    private static Mention mention(String text, String entityId) {
        return new Mention(
                0,
                text.length(),
                text,
                EntityType.ORG,
                entityId,
                Field.TEXT,
                1,
                Finder.LEXICON,
                null,
                null,
                null,
                null);
    }
}
