package org.watchline.nlp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Coordinates;
import org.watchline.knowledge.Entity;

class SceneTest {

    private static final Entity IN_ZABUL = place("shinkay-zabul", "district", 31.95, 67.42);
    private static final Entity IN_KHOST = place("shinkay-khost", "city", 33.34, 69.92);

    private final Scene scene = new Scene();

    @Test
    void placeNearAnotherOfTheArticleComesFirst() {
        // When
        scene.add(place("qalat", "city", 32.1, 66.9));

        // Then
        assertThat(ordered()).containsExactly(IN_ZABUL, IN_KHOST);
        assertThat(scene.reason()).isEqualTo("near-other-places");
    }

    @Test
    void countriesAreNearNothing() {
        // When
        scene.add(place("afghanistan", "country", 31.95, 67.42));

        // Then
        assertThat(ordered()).containsExactly(IN_KHOST, IN_ZABUL);
        assertThat(scene.reason()).isEqualTo("best-known");
    }

    @Test
    void withoutOthersTheLargerComesFirst() {
        assertThat(ordered()).containsExactly(IN_KHOST, IN_ZABUL);
    }

    private List<Entity> ordered() {
        return Stream.of(IN_ZABUL, IN_KHOST).sorted(scene.order()).toList();
    }

    private static Entity place(String id, String kind, double latitude, double longitude) {
        return new Entity(id, EntityType.GPE, kind, id, List.of(), new Coordinates(latitude, longitude), null);
    }
}
