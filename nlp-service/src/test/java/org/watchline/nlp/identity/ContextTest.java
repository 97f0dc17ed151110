package org.watchline.nlp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchline.nlp.identity.MarkedArticle.ids;
import static org.watchline.nlp.identity.MarkedArticle.resolve;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [ORG Taliban] took Kabul.                              | afghan-taliban",
                "The [ORG Taliban] in Doha spoke.                           | afghan-taliban",
                "The [ORG Pakistani Taliban] spoke.                         | ttp",
                "The local [ORG Taliban] shut the school.                   | ttp",
                "The [ORG Taliban] in Swat shut the school.                 | ttp",
                "[ORG Taliban] militants in the Swat valley shut the school. | ttp",
                "Bajaur-based [ORG Taliban] shut the school.                | ttp"
            })
    void talibanAloneAreTheAfghanOnesUnlessPlacedInPakistan(String article, String id) {
        assertThat(ids(article)).containsExactly(id);
    }

    @Test
    void talibanOfAnArticleOnThePakistaniOnesAreThese() {
        assertThat(ids("The [ORG Pakistani Taliban] raided [GPE Bannu]. The [ORG Taliban] claimed it."))
                .containsExactly("ttp", "bannu", "ttp");
        assertThat(ids("The [ORG Pakistani Taliban] fled to [GPE Afghanistan]. The [ORG Taliban] denied it.")
                        .get(2))
                .isEqualTo("afghan-taliban");
        assertThat(ids("The [ORG Pakistani Taliban] met the [ORG Afghan Taliban]. The [ORG Taliban] denied it.")
                        .get(2))
                .isEqualTo("afghan-taliban");
    }

    @Test
    void khorasanIsWhatItsTypeSays() {
        assertThat(ids("The [LOC Khorasan] region, the [ORG Khorasan Province] and [PERSON Rahmat Khorasani Toor]."))
                .doesNotHaveDuplicates()
                .contains("iskp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[GPE Pakistan] and [NORP Pakistani] police. Then the [ORG Army] came.              | pakistan-army",
                "[GPE Turkey], [GPE Ankara] and [NORP Turkish] police. [ORG Armed Forces] came.     | turkish-army",
                "[GPE Pakistan] and [GPE Pakistan] met. [GPE Turkey]'s [ORG Armed Forces] came.     | turkish-army",
                "[GPE Pakistan] and [GPE Pakistan] met. In [GPE India], the [ORG Armed Forces] came. | indian-army"
            })
    void institutionIsTheNearestElseTheArticlesCountrys(String article, String id) {
        // When
        List<ResolvedName> names = resolve(article);

        // Then
        assertThat(names.get(names.size() - 1).entity().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[GPE Pakistan] and [GPE Pakistan] met. The [ORG Taliban]'s [ORG Foreign Ministry] protested.",
                "[GPE Pakistan] and [GPE Pakistan] met. The [ORG Foreign Ministry] in [GPE Kabul] protested.",
                "[GPE Pakistan] wrote to the [ORG Taliban]'s [ORG Foreign Ministry]. The [ORG Foreign Ministry] protested."
            })
    void institutionIsTheOneThatTheArticleLastSaid(String article) {
        List<String> ids = ids(article);
        assertThat(ids).contains("afghan-foreign-ministry").doesNotContain("pakistan-foreign-ministry");
    }

    @Test
    void institutionNamedWithItsCountryIsFoundInAnyWordOrder() {
        assertThat(ids("The [ORG Defence Ministry of Pakistan] spoke."))
                .isEqualTo(ids("The [ORG Ministry of Defence of Pakistan] spoke."));
    }

    @Test
    void sitesOfOneNameAreToldApartByTheirTowns() {
        assertThat(ids(
                        "[GPE Bannu]'s [FAC Combined Military Hospital] is full. The [FAC Combined Military Hospital] in "
                                + "[GPE Kohat] is not. The [FAC Civil Hospital] in [GPE Wana] is far."))
                .containsExactly("bannu", "cmh-bannu", "cmh-kohat", "kohat", "u-place-civilhuspital-wana", "wana");
    }

    @Test
    void siteOfAnUnknownTownDoesNotJoinAcrossArticles() {
        // When
        List<String> here = ids("They fled the [FAC Central Jail]. The [FAC Central Jail] was shut.");

        // Then
        assertThat(here.get(0))
                .isEqualTo(here.get(1))
                .isNotEqualTo(ids("The [FAC Central Jail] is old.").get(0));
    }

    @Test
    void countrysInstitutionWithoutAnEntityGetsOneOfItsOwn() {
        // When
        List<ResolvedName> names = resolve("[GPE Iran]'s [ORG Supreme Court] met.");

        // Then
        assertThat(names.get(1).entity().name()).isEqualTo("Supreme Court (Iran)");
        assertThat(names.get(1).link().reason()).isEqualTo("institution-of:iran");
        assertThat(ids("In [GPE Tehran], the [ORG Supreme Court] ruled.").get(1))
                .isEqualTo(names.get(1).entity().id());
        assertThat(ids("[GPE Turkey]'s [ORG Supreme Court] met.").get(1))
                .isNotEqualTo(names.get(1).entity().id());
    }

    @Test
    void nameOfAnotherTypeIsNotTheEntity() {
        assertThat(ids("A singer called [PERSON Lahore] sang.")).doesNotContain("lahore");
    }

    @Test
    void aCountrysEnvoyAbroadDoesNotMakeTheInstitutionThatCountrys() {
        assertThat(ids("The [ORG Foreign Office] summoned the [NORP Afghan] ambassador."))
                .containsExactly("pakistan-foreign-ministry", "afghans");
    }
}
