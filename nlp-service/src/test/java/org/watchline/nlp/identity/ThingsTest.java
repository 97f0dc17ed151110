package org.watchline.nlp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchline.nlp.identity.MarkedArticle.ids;
import static org.watchline.nlp.identity.MarkedArticle.resolve;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [ORG Zarghun Relief Front] ([ORG ZRF]) met. The [ORG ZRF] left.",
                "The [ORG Zarghun Relief Front] (or \"[ORG ZRF]\") met. The [ORG ZRF] left.",
                "The [ORG ZRF] ([ORG Zarghun Relief Front]) met. The [ORG ZRF] left.",
                "The [ORG Zarghun Relief Front] met. Later the [ORG ZRF] left. The [ORG Zarghun Relief Front] stayed.",
                "The [ORG ZRF] met. The [ORG Zarghun Relief Front] is new. The [ORG ZRF] left."
            })
    void acronymAndExpansionAreOne(String article) {
        String id = ids("The [ORG Zarghun Relief Front] met.").get(0);
        assertThat(ids(article)).hasSize(3).containsOnly(id);
    }

    @Test
    void acronymIsWhatTheArticleSaysNotWhatItUsuallyIs() {
        assertThat(resolve("The [ORG Bajaur Lawyers Association] ([ORG BLA]) met. The [ORG BLA] left."))
                .extracting(name -> name.entity().name() + " " + name.link().reason())
                .containsExactly(
                        "Bajaur Lawyers Association unlisted",
                        "Bajaur Lawyers Association acronym",
                        "Bajaur Lawyers Association acronym");
    }

    @Test
    void unusualExpansionOfAKnownAcronymIsThatGroup() {
        assertThat(ids("The [ORG Tehreek of Taliban Pakistan] ([ORG TTP]) met."))
                .containsOnly("ttp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [ORG Zarnigar Endowment for Peace] wrote. [ORG Zarnigar] added more.",
                "The [ORG Zarnigar Endowment for Peace] wrote. The [ORG Zarnigar Endowment] added more.",
                "The [ORG Zarghun Institute of Peace] wrote. The [ORG Institute of Peace] added more."
            })
    void firstOrLastWordsOfAnOrganisationAreIt(String article) {
        assertThat(ids(article)).hasSize(2).containsOnly(ids(article).get(0));
    }

    @Test
    void wordThatOpensManyNamesIsNoShortName() {
        assertThat(ids("The [ORG National Poetry Club] met [ORG National].")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [ORG Zarghun Front for Rights] marched. The [ORG Front] has offices.",
                "The [ORG Zarghun Front for Rights], known as [ORG ZFR], marched. The [ORG Front] and [ORG ZFR] agreed.",
                "The [ORG National Zarghun League] met. The [ORG Zarghun League] voted."
            })
    void whatKindOfOrganisationItIsStandsForTheOneNamed(String article) {
        assertThat(ids(article)).hasSizeGreaterThan(1).containsOnly(ids(article).get(0));
    }

    @Test
    void kindAloneDoesNotJoinAcrossArticles() {
        // When
        List<String> here = ids("The [ORG Council] met. The [ORG Council] voted.");

        // Then
        assertThat(here.get(0))
                .isEqualTo(here.get(1))
                .isNotEqualTo(ids("A [ORG Council] of elders sat.").get(0));
    }

    @Test
    void emirateIsTheStateAndTalibanTheMovement() {
        assertThat(ids("The [ORG Islamic Emirate] spoke. The [ORG Taliban] fought. The [ORG Emirate] denied it."))
                .containsExactly("islamic-emirate-of-afghanistan", "afghan-taliban", "islamic-emirate-of-afghanistan");
    }

    @Test
    void placeToldByTheWordBesideItIsThatPlaceEverywhereInTheArticle() {
        assertThat(ids("They fled [GPE Bagan] bazaar. Snow fell on [GPE Bagan]."))
                .containsOnly("bagan");
        assertThat(ids("The temples of [GPE Bagan] were shut.")).doesNotContain("bagan");
    }

    @Test
    void kindsOfPlaceAreNoPartOfItsName() {
        assertThat(ids("In [GPE Zarkot District], near [LOC Zarkot], at [FAC Zarkot] and in the [GPE Zarkot city]."))
                .containsOnly("u-place-zarkut");
    }

    @Test
    void valleyAndTownOfOneNameAreTwo() {
        assertThat(ids("From [GPE Zarkot] to the [LOC Zarkot Valley].")).doesNotHaveDuplicates();
    }

    @Test
    void peoplesAreOneInSingularAndPlural() {
        assertThat(ids("A [NORP Zarkhel] elder met other [NORP Zarkhels].")).containsOnly("u-people-zarkhil");
    }

    @Test
    void oneMisspeltWordOfManyIsForgiven() {
        assertThat(ids("The [ORG United Nation Security Council] met.")).containsExactly("un-security-council");
        assertThat(ids("The [ORG United Workers Security Council] met.")).doesNotContain("un-security-council");
    }

    @Test
    void citedOutletHasTheCitationsIdEverywhere() {
        // When
        List<ResolvedName> names = resolve(
                "It fell ([ORG The Zarkot Courier], May 3). The [ORG Zarkot Courier] said more.", "zarkot-courier");

        // Then
        assertThat(names).extracting(name -> name.entity().id()).containsOnly("zarkot-courier");
        assertThat(names).extracting(name -> name.entity().kind()).containsOnly("outlet");
    }

    @Test
    void namesInOtherScriptsHavePlainIds() {
        assertThat(ids("The [ORG Вестник Зари] wrote."))
                .singleElement()
                .asString()
                .matches("u-org-x[0-9a-f]{10}");
    }
}
