package org.watchline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityType;

class ShippedKnowledgeTest {

    private static final Set<EntityType> ON_THE_MAP = Set.of(EntityType.GPE, EntityType.LOC);

    private final KnowledgeBase shipped = KnowledgeBase.shipped();

    @Test
    void coversTheBeat() {
        assertThat(shipped.entities()).hasSizeGreaterThanOrEqualTo(1000);
        assertThat(shipped.entities())
                .extracting(Entity::type)
                .containsAll(EnumSet.complementOf(EnumSet.of(EntityType.DATE)));
    }

    @Test
    void isSortedById() {
        assertThat(shipped.entities()).isSortedAccordingTo(Comparator.comparing(Entity::id));
    }

    @Test
    void knowsTheIdsThatTheContractNames() {
        for (String id : Set.of(
                "ttp",
                "afghan-taliban",
                "iskp",
                "pakistan",
                "khost",
                "dawn",
                "zabihullah-mujahid",
                "noor-wali-mehsud")) {
            assertThat(shipped.find(id)).as(id).isPresent();
        }
    }

    @Test
    void putsEveryPlaceOnTheMap() {
        assertThat(shipped.entities())
                .filteredOn(entity -> ON_THE_MAP.contains(entity.type()))
                .allSatisfy(
                        place -> assertThat(place.coordinates()).as(place.id()).isNotNull());
    }

    @Test
    void hasAllProvincesOfAfghanistan() {
        assertThat(shipped.entities())
                .filteredOn(entity -> entity.kind().equals("province"))
                .extracting(Entity::id)
                .contains(
                        ("badakhshan badghis baghlan balkh bamyan daykundi farah faryab ghazni ghor helmand herat-province jowzjan "
                                        + "kabul-province kandahar-province kapisa khost kunar kunduz-province laghman logar nangarhar nimruz "
                                        + "nuristan paktia paktika panjshir parwan samangan sar-e-pol takhar uruzgan wardak zabul")
                                .split(" ", -1));
    }

    @Test
    void listsItsNameFirstAmongItsAliases() {
        assertThat(shipped.entities())
                .allSatisfy(entity -> assertThat(entity.name())
                        .endsWith(entity.aliases().get(0).text()));
    }

    @Test
    void hasTheSameDigestEveryTime() {
        assertThat(shipped.digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(KnowledgeBase.shipped().digest());
    }

    @Test
    void shipsEveryFileOfTheFolder() throws IOException, URISyntaxException {
        // Given
        URL anyFile = Objects.requireNonNull(KnowledgeBase.class.getResource("/knowledge/groups.tsv"));
        Path folder = Objects.requireNonNull(Path.of(anyFile.toURI()).getParent());

        // When
        KnowledgeBase ofFolder = KnowledgeBase.load(folder);

        // Then
        assertThat(ofFolder.digest()).isEqualTo(shipped.digest());
    }
}
