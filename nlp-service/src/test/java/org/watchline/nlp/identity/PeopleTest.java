package org.watchline.nlp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchline.nlp.identity.MarkedArticle.ids;
import static org.watchline.nlp.identity.MarkedArticle.idsInEnglish;
import static org.watchline.nlp.identity.MarkedArticle.resolve;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emir [PERSON Noor Wali Mehsud] spoke. [PERSON Mehsud] threatened more.",
                "Emir [PERSON Nur Wali Mahsud] spoke. Later [PERSON Wali Mehsud] left.",
                "[PERSON Mehsud] threatens more. The emir, [PERSON Noor Wali Mehsud], spoke on Monday.",
                "Emir [PERSON Noor Wali Mehsud] spoke. Mufti [PERSON Noor Wali] threatened more."
            })
    void laterShortNameIsWhoeverWasNamedInFull(String article) {
        assertThat(ids(article)).containsExactly("noor-wali-mehsud", "noor-wali-mehsud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A local police officer, [PERSON Imran Khan], was killed. [PERSON Khan] had two sons.",
                "Assistant sub-inspector [PERSON Imran Khan] was shot dead. [PERSON Imran Khan] was on leave.",
                "[PERSON Imran Khan], a local shopkeeper, said so. [PERSON Khan] had heard the blast."
            })
    void whoeverHasACommonCallingIsNotTheKnownManOfHisName(String article) {
        assertThat(Set.copyOf(idsInEnglish(article))).singleElement().asString().startsWith("u-person-imran-khan-");
    }

    @Test
    void aTitleSpeaksForTheKnownMan() {
        assertThat(idsInEnglish("Prime Minister [PERSON Imran Khan] spoke to a police officer. [PERSON Khan] left."))
                .containsOnly("imran-khan");
    }

    @Test
    void givenNameAloneIsWhoeverWasNamedInFull() {
        assertThat(ids("[PERSON Zarmina Kakar] writes. [PERSON Zarmina] was born in Quetta. [PERSON Kakar] agrees."))
                .containsOnly("u-person-zarmina-kakar");
    }

    @Test
    void partsInAnotherOrderAreTheSameName() {
        assertThat(resolve("[PERSON Stanikzai Abbas] denied it."))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.entity().id()).isEqualTo("sher-mohammad-abbas-stanikzai");
                    assertThat(name.link().reason()).isEqualTo("spelling");
                });
    }

    @Test
    void threeMenOfOneSurnameStayThree() {
        assertThat(ids("[PERSON Baitullah Mehsud] founded it, [PERSON Hakimullah Mehsud] led it, and "
                        + "[PERSON Daulat Zarin Mehsud] left it."))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void surnameOfSeveralIsALowScoredGuessAtTheLatest() {
        // When
        List<ResolvedName> names =
                resolve("[PERSON Hakimullah Mehsud] was killed in 2013. [PERSON Qari Hussain Mehsud] "
                        + "trained the bombers. Then [PERSON Mehsud] fled.");

        // Then
        assertThat(names.get(2).entity().id()).isEqualTo("qari-hussain-mehsud");
        assertThat(names.get(2).score()).isLessThan(names.get(1).score());
        assertThat(names.get(2).link().reason()).isEqualTo("ambiguous");
        assertThat(names.get(2).link().candidates()).containsExactly("qari-hussain-mehsud", "hakimullah-mehsud");
    }

    @Test
    void fourHaqqanisKeepTheirGivenNames() {
        assertThat(ids("[PERSON Jalaluddin Haqqani] died. [PERSON Sirajuddin Haqqani], [PERSON Khalil Haqqani] and "
                        + "[PERSON Anas Haqqani] mourned. [PERSON Sirajuddin] spoke after [PERSON Anas]."))
                .containsExactly(
                        "jalaluddin-haqqani",
                        "sirajuddin-haqqani",
                        "khalil-haqqani",
                        "anas-haqqani",
                        "sirajuddin-haqqani",
                        "anas-haqqani");
    }

    @Test
    void surnameBelongsToThoseWhoHaveItLastRatherThanInTheMiddle() {
        assertThat(ids("[PERSON Benazir Bhutto] wed. Her son is [PERSON Bilawal Bhutto Zardari]. [PERSON Bhutto] won.")
                        .get(2))
                .isEqualTo("benazir-bhutto");
    }

    @Test
    void surnameIsWhomThePressCallsSoIfTheArticleNamesHim() {
        // When
        List<ResolvedName> names =
                resolve("[PERSON Asif Ali Zardari] met [PERSON Bilawal Bhutto Zardari]. [PERSON Zardari] smiled.");

        // Then
        assertThat(names.get(2).entity().id()).isEqualTo("asif-ali-zardari");
        assertThat(names.get(2).link().reason()).isEqualTo("ambiguous");
    }

    @Test
    void shortFormOfSomebodyUnmentionedIsWhomTheArticleNamesInFull() {
        assertThat(ids("Guards led [PERSON Zaman Asim Munir] away. Nobody knew why [PERSON Asim Munir] was held."))
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(ids("Mufti [PERSON Noor Gul Bahadur] wept. A cousin of [PERSON Gul Bahadur] left."))
                .containsOnly("u-person-nur-gul-bahadur");
    }

    @Test
    void pseudonymIsWhoeverTheArticleSaysBearsIt() {
        assertThat(ids("[PERSON Muhammad Khorasani] sent a statement.")).containsExactly("muhammad-khorasani");
        assertThat(ids("[PERSON Khalid Balti], alias [PERSON Muhammad Khorasani], died. [PERSON Khorasani] was 50."))
                .containsOnly("khalid-balti");
    }

    @Test
    void surnameBeforeTheFullNamesIsTheFirstOfThem() {
        assertThat(
                        ids("[PERSON Mujahid] denied it. [PERSON Zabihullah Mujahid] wrote, and [PERSON Zarak Mujahid] read.")
                                .get(0))
                .isEqualTo("zabihullah-mujahid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A suspect called [PERSON Zarak] was held. [PERSON Zarak Toofan] confessed. [PERSON Toofan] wept.",
                "[PERSON Zarak Toofan], a poet, was held. [PERSON Zarak] confessed. [PERSON Toofan] wept.",
            })
    void strangerToldByPartsOfANameIsOne(String article) {
        assertThat(ids(article)).containsOnly("u-person-zarak-tufan");
    }

    @Test
    void sistersStayTwo() {
        assertThat(ids("[PERSON Shabnam Toofan] lost her job. Her sister [PERSON Zarghuna Toofan] works. "
                        + "[PERSON Shabnam] sews, and [PERSON Zarghuna] sings."))
                .containsExactly(
                        "u-person-shabnam-tufan",
                        "u-person-zarghuna-tufan",
                        "u-person-shabnam-tufan",
                        "u-person-zarghuna-tufan");
    }

    @Test
    void tribesNameIsTheArticlesPersonWhereNoTribeCouldStand() {
        assertThat(idsInEnglish(
                        "[PERSON Noor Wali Mehsud] spoke. [NORP Mehsud] threatened more. [NORP Mehsud]'s men left."))
                .containsOnly("noor-wali-mehsud");
        assertThat(idsInEnglish(
                        "[PERSON Noor Wali Mehsud] spoke. [NORP Mehsud] elders met. The [NORP Mehsud] protested."))
                .containsExactly("noor-wali-mehsud", "mehsuds", "mehsuds");
        assertThat(idsInEnglish("[NORP Mehsud] threatened more.")).containsExactly("mehsuds");
    }

    @Test
    void surnameIsTheTribesNameBeforeItsElders() {
        assertThat(ids("[PERSON Zarak Wazir] died. [PERSON Wazir] elders met, and [PERSON Wazir] had enemies."))
                .containsExactly("u-person-zarak-vazir", "wazirs", "u-person-zarak-vazir");
    }

    @Test
    void wifeIsNotHerHusband() {
        assertThat(ids("[PERSON Bushra Bibi] is the wife of [PERSON Imran Khan]. [PERSON Bushra Imran Khan] wept."))
                .containsExactly("bushra-bibi", "imran-khan", "bushra-bibi");
    }

    @Test
    void famousSurnameIsTheArticlesOwnBearers() {
        assertThat(ids("Governor [PERSON Rahmat Ghani] resigned. [PERSON Ghani] gave no reason."))
                .containsOnly("u-person-rahmat-ghani");
        assertThat(ids("[PERSON Ghani] fled the country.")).containsExactly("ashraf-ghani");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[PERSON Zar Jan Toofan], alias [PERSON Qasab], was held. [PERSON Qasab] confessed.",
                "[PERSON Zar Jan Toofan] (alias [PERSON Qasab]) was held. [PERSON Qasab] confessed.",
                "[PERSON Zar Jan Toofan], also known as Commander [PERSON Qasab], was held. [PERSON Qasab] confessed.",
                "[PERSON Zar Jan Toofan] aka \"[PERSON Qasab]\" was held. [PERSON Qasab] confessed.",
                "[PERSON Zar Jan Toofan], better known as Maulvi [PERSON Qasab], was held. [PERSON Qasab] confessed."
            })
    void aliasInTheTextJoinsTwoNames(String article) {
        assertThat(ids(article)).containsOnly("u-person-zar-jan-tufan");
    }

    @Test
    void aliasOfSomebodyKnownIsHim() {
        assertThat(resolve("[PERSON Gilani Toor], whose real name is [PERSON Ehsanullah Ehsan], wrote it."))
                .extracting(name -> name.entity().id() + " " + name.link().reason())
                .containsExactly("ehsanullah-ehsan alias-in-text", "ehsanullah-ehsan exact");
    }

    @Test
    void menNamedSideBySideAreTwo() {
        assertThat(ids("[PERSON Zar Jan Toofan] ([PERSON Rahmat Qasab] was absent) spoke to [PERSON Amin Toor]."))
                .doesNotHaveDuplicates();
    }

    @Test
    void unknownNamesJoinAcrossArticlesAndSpellings() {
        assertThat(ids("[PERSON Siraj ud Din Zarkhel] spoke."))
                .isEqualTo(ids("A man named [PERSON Sirajuddin Zarkhel] was arrested."))
                .isEqualTo(ids("[PERSON Siraj-ud-Din Zarkhel]'s brother left."));
    }

    @ParameterizedTest
    @CsvSource({"Toofan", "Mohammad Khan", "Abdul Rahman", "Gul Jan"})
    void namesThatManyBearDoNotJoinAcrossArticles(String name) {
        // When
        List<String> here = ids("Police named [PERSON " + name + "]. Then [PERSON " + name + "] escaped.");
        List<String> there = ids("A teacher, [PERSON " + name + "], won.");

        // Then
        assertThat(here.get(0)).isEqualTo(here.get(1));
        assertThat(here).doesNotContainAnyElementsOf(there);
    }

    @Test
    void namesakeWithoutTheFirstNameOfSomebodyKnownIsNotHim() {
        assertThat(ids("London's mayor, [PERSON Sadiq Khan], said so.")).doesNotContain("mohammad-sadiq");
        assertThat(ids("[PERSON Muhammad Masood Azhar] founded it.")).containsExactly("masood-azhar");
    }

    @Test
    void cardHasTheMostFrequentFullestSpelling() {
        // When
        List<ResolvedName> names =
                resolve("[PERSON Gul] spoke. [PERSON Zareen Tor Gul] left. [PERSON Zarin Tor Gul] came. "
                        + "[PERSON Zarin Tor Gul] spoke.");

        // Then
        assertThat(names).extracting(name -> name.entity().name()).containsOnly("Zarin Tor Gul");
        assertThat(names).extracting(name -> name.entity().kind()).containsOnly("unlisted");
    }
}
