package org.watchline.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.match.AliasMatch;
import org.watchline.nlp.text.Span;

class LinkerTest {

    private static final Entity TOWN = entity("wana-town", EntityType.GPE);
    private static final Entity BASE = entity("wana-base", EntityType.FAC);

    @Test
    void onlyCandidateIsTheEntity() {
        // Given
        FoundName name = found(true, BASE);

        // When
        LinkedName linked = Linker.of(List.of(name)).link(name);

        // Then
        assertThat(linked.entity()).isEqualTo(BASE);
        assertThat(linked.reason()).isEqualTo("exact");
        assertThat(linked.score()).isEqualTo(0.95);
    }

    @Test
    void variantOfTheSpellingIsLessCertain() {
        // Given
        FoundName name = found(false, BASE);

        // When
        LinkedName linked = Linker.of(List.of(name)).link(name);

        // Then
        assertThat(linked.reason()).isEqualTo("spelling");
        assertThat(linked.score()).isEqualTo(0.85);
    }

    @Test
    void sharedNameIsThePlaceUnlessTheArticleSaysOtherwise() {
        // Given
        FoundName shared = found(true, BASE, TOWN);

        // Then
        assertThat(Linker.of(List.of(shared)).link(shared).entity()).isEqualTo(TOWN);
        assertThat(Linker.of(List.of(shared, found(true, BASE))).link(shared).entity())
                .isEqualTo(BASE);
    }

    @Test
    void sharedNameListsItsCandidatesAndScoresLow() {
        // Given
        FoundName shared = found(true, BASE, TOWN);

        // When
        LinkedName linked = Linker.of(List.of(shared)).link(shared);

        // Then
        assertThat(linked.candidates()).containsExactly("wana-base", "wana-town");
        assertThat(linked.score()).isEqualTo(0.6);
    }

    private static FoundName found(boolean exact, Entity... candidates) {
        Alias alias = new Alias("Wana", false, List.of(), List.of());
        return new FoundName(
                new Span(0, 4), new AliasMatch(alias, Stream.of(candidates).toList(), 1, exact));
    }

    private static Entity entity(String id, EntityType type) {
        return new Entity(id, type, "kind", "Wana", List.of(), null, null);
    }
}
