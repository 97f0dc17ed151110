package org.watchline.gateway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceMapTest {

    private static final Spot KHOST = new Spot("Khost", 33.34, 69.92, false, 40, "/events?location=khost");
    private static final Spot KABUL = new Spot("Kabul", 34.53, 69.17, false, 10, null);
    private static final Spot DOHA = new Spot("Doha", 25.29, 51.53, false, 1, null);

    @Test
    void northIsUpAndEastIsRight() {
        PlaceMap map = PlaceMap.of(List.of(KHOST, KABUL));

        PlaceMap.Mark khost = map.marks().get(0);
        PlaceMap.Mark kabul = map.marks().get(1);
        assertThat(kabul.y()).isLessThan(khost.y());
        assertThat(kabul.x()).isLessThan(khost.x());
    }

    @Test
    void showsEveryPlaceWhereNoneStandsOut() {
        List<Spot> spots = List.of(
                KABUL,
                DOHA,
                new Spot("Washington", 38.9, -77.04, false, 10, null),
                new Spot("Auckland", -36.85, 174.76, false, 10, null));

        assertThat(PlaceMap.of(spots).marks()).hasSize(4).allSatisfy(mark -> {
            assertThat(mark.x()).isBetween(0.0, 720.0);
            assertThat(mark.y()).isBetween(0.0, 440.0);
        });
    }

    @Test
    void aFewPlacesFarAwayDoNotShrinkTheMap() {
        PlaceMap map = PlaceMap.of(List.of(KHOST, KABUL, new Spot("Washington", 38.9, -77.04, false, 1, null)));

        assertThat(map.marks()).extracting(mark -> mark.spot().name()).containsExactly("Khost", "Kabul");
        assertThat(map.outside()).extracting(Spot::name).containsExactly("Washington");
        assertThat(names(map)).contains("Paktika");
    }

    @Test
    void aCirclesAreaTellsItsCount() {
        PlaceMap map = PlaceMap.of(List.of(KHOST, KABUL));

        assertThat(map.marks().get(0).radius()).isEqualTo(map.marks().get(1).radius() * 2);
    }

    @Test
    void namesProvincesWhereTheyAreLargeEnoughAndCountriesWhereTheyAreNot() {
        List<String> near = names(PlaceMap.of(List.of(KHOST)));
        List<String> far = names(PlaceMap.of(List.of(KHOST, new Spot("Washington", 38.9, -77.04, false, 30, null))));

        assertThat(near).contains("Afghanistan", "Paktika", "Zabul");
        assertThat(far).contains("Canada").doesNotContain("Paktika");
    }

    @Test
    void labelsDoNotOverlap() {
        List<Spot> crowded = IntStream.range(0, 60)
                .mapToObj(i -> new Spot(
                        "Village number " + i, 33 + i % 8 * 0.11, 69 + Math.floorDiv(i, 8) * 0.17, false, i, null))
                .toList();

        PlaceMap map = PlaceMap.of(crowded);

        List<LabelBox> boxes = map.marks().stream()
                .flatMap(mark -> mark.label().stream())
                .map(LabelBox::of)
                .toList();
        assertThat(boxes).isNotEmpty().hasSizeLessThan(60);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%d and %d", i, j)
                        .isFalse();
            }
        }
    }

    @Test
    void carriesNoMoreOfTheWorldThanIsSeen() {
        PlaceMap map = PlaceMap.of(List.of(KHOST));

        assertThat(map.land()).hasSizeLessThan(12);
        assertThat(String.join("", map.land())).hasSizeLessThan(20_000).doesNotContain("NaN", "Infinity");
    }

    @Test
    void survivesPlacesThatAreNowhere() {
        List<Spot> odd = List.of(
                new Spot("Nowhere", Double.NaN, 0, false, 1, null),
                new Spot("Pole", 90, 0, false, Long.MAX_VALUE, null),
                new Spot("South", -90, 180, false, 0, null));

        PlaceMap map = PlaceMap.of(odd);
        assertThat(map.marks().size() + map.outside().size()).isEqualTo(2);
        assertThat(map.marks()).allSatisfy(mark -> assertThat(mark.radius()).isBetween(1.0, 30.0));
        assertThat(PlaceMap.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(PlaceMap.of(List.of(KHOST, KABUL, DOHA))).isEqualTo(PlaceMap.of(List.of(DOHA, KABUL, KHOST)));
    }

    private static List<String> names(PlaceMap map) {
        return map.names().stream().map(Label::text).toList();
    }
}
