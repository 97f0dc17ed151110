package org.watchline.nlp.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.temporal.Dates;

class CitationsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 20);

    private final Citations citations = new Citations(KnowledgeBase.shipped());

    @Test
    void everySourceOfABracketIsOne() {
        assertThat(cited("(Dawn, December 23, 2021; Express Tribune, January 3; Twitter/@wana_watch, January 7)"))
                .containsExactly(
                        "Dawn, December 23, 2021 = dawn 2021-12-23",
                        "Express Tribune, January 3 = express-tribune 2022-01-03",
                        "Twitter/@wana_watch, January 7 = twitter 2022-01-07 @wana_watch");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Dawn, December 30                         | Dawn, December 30 = dawn 2021-12-30
            The News, International, January 3        | The News, International, January 3 = the-news 2022-01-03
            Dawn, Karachi, January 3                  | Dawn, Karachi, January 3 = dawn 2022-01-03
            Dawn [Karachi], January 3                 | Dawn [Karachi], January 3 = dawn 2022-01-03
            see Dawn, 3 January 2022                  | Dawn, 3 January 2022 = dawn 2022-01-03
            Source: Dawn, January 3                   | Dawn, January 3 = dawn 2022-01-03
            Dawn, January 3, 2022, p. 4               | Dawn, January 3, 2022 = dawn 2022-01-03
            Zarghun Gazette, January 3                | Zarghun Gazette, January 3 = zarghun-gazette 2022-01-03
            Institute of Hill Studies, 2019           | Institute of Hill Studies, 2019 = institute-of-hill-studies 2019
            Umar Media statement, January 2022        | Umar Media statement, January 2022 = umar-media 2022-01
            https://www.dawn.com/news/1, January 3    | https://www.dawn.com/news/1, January 3 = dawn 2022-01-03
            X (@wana_watch), January 3                | X (@wana_watch), January 3 = x 2022-01-03 @wana_watch
            Telegram/Umar Media, January 3            | Telegram/Umar Media, January 3 = telegram 2022-01-03
            @wana_watch, January 3                    | @wana_watch, January 3 = wana-watch 2022-01-03 @wana_watch
            “The Long Split,” Dawn, January 3         | Dawn, January 3 = dawn 2022-01-03
            Author’s interview, Wana, January 3       | Author’s interview, Wana, January 3 = authors-interview 2022-01-03
            Dawn                                      | Dawn = dawn null
            """)
    void namesTheOutletAndTheDay(String bracket, String expected) {
        assertThat(cited("(" + bracket + ")")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in December 2021",
                "1947–2001",
                "34",
                "TTP",
                "Federally Administered Tribal Areas",
                "alias Omar Khalid",
                "two soldiers and a guard",
                "47 dead, January 3",
                "born January 3, 1970",
                "Peshawar, January 3",
                "Operation Zarb-e-Azb, June 2014",
                "Doha Agreement, February 29, 2020",
                "Baitullah Mehsud, August 2009",
                "TTP, 2007",
                "Monday, January 3",
                "the tribes, on January 3, agreed",
                "January 7",
                "@__, January 3",
                "Ibid."
            })
    void asidesAreNoCitations(String bracket) {
        assertThat(cited("(" + bracket + ")")).isEmpty();
    }

    @Test
    void onlyKnownOutletsAreCitedWithoutDateUnlessOthersHaveOne() {
        assertThat(cited("(Zarghun Gazette)")).isEmpty();
        assertThat(cited("(Dawn, January 3; Zarghun Gazette)"))
                .containsExactly("Dawn, January 3 = dawn 2022-01-03", "Zarghun Gazette = zarghun-gazette null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KABUL (Reuters) - The road is closed.",
                "The channel (Geo News) closed.",
                "It was on Voice of America (VOA).",
                "The road is closed. (ANI)",
                "As reported by Dawn on January 3, the road is closed."
            })
    void outletsThatAreSpokenOfAreNotCited(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void outletsMayShareADateAndDatesAnOutlet() {
        assertThat(cited("(Dawn and Geo News, January 3)"))
                .containsExactly("Dawn = dawn 2022-01-03", "Geo News, January 3 = geo-news 2022-01-03");
        assertThat(cited("(Dawn, January 3, January 5)"))
                .containsExactly("Dawn, January 3 = dawn 2022-01-03", "January 5 = dawn 2022-01-05");
    }

    @Test
    void ibidStandsForTheCitationBefore() {
        assertThat(found("It was closed (Dawn, January 3). It opened (Ibid.). It closed (ibid., January 5)."))
                .extracting(CitedSource::source, CitedSource::date)
                .containsExactly(tuple("Dawn", "2022-01-03"), tuple("Dawn", "2022-01-03"), tuple("Dawn", "2022-01-05"));
    }

    @Test
    void dayOfAnUnknownYearIsNoValueButACitation() {
        Reading reading = Readings.plain("The road is closed (Dawn, January 3).");
        assertThat(citations.in(reading, Dates.in(reading, null)))
                .extracting(CitedSource::sourceId, CitedSource::date)
                .containsExactly(tuple("dawn", null));
    }

    @Test
    void supportsTheSentenceThatItCloses() {
        List<CitedSource> found =
                found("The road is closed (Dawn, January 3). It snows. (Dawn, January 4) They wait. \n\n"
                        + "They came.\n\n(Dawn, January 5)");
        assertThat(found).extracting(CitedSource::sentence).containsExactly(0, 1, 3);
    }

    @Test
    void aNoteCitesForTheSentenceWithItsMarker() {
        String text =
                "The road is closed. It snows.[1] They wait.\n\n[1] Sana Gul, “Snow,” Dawn, January 3, 2021, p. 4.";
        assertThat(found(text)).singleElement().satisfies(cited -> {
            assertThat(cited.span().in(text)).isEqualTo("Dawn, January 3, 2021");
            assertThat(cited.footnote()).isEqualTo(1);
            assertThat(cited.sentence()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            See Sana Gul and Omar Dad, “Snow,” Hill Review, March 2021.       | Hill Review, March 2021 = hill-review 2021-03
            “Who Closed It?” Zarghun Gazette, March 3, 2021.                  | Zarghun Gazette, March 3, 2021 = zarghun-gazette 2021-03-03
            Sana Gul, “Snow,” Survival, Vol. 3, Issue 2, (May 2021), pp. 7-9. | Survival, Vol. 3, Issue 2, (May 2021 = survival 2021-05
            Sana Gul, Roads of Snow (Lahore: Hill Books, 2012), p. 4.         | Hill Books, 2012 = hill-books 2012
            UNAMA, “Report,” PR/21/4, May 3, 2021.                            | UNAMA, “Report,” PR/21/4, May 3, 2021 = unama 2021-05-03
            Author’s interview with a driver, Wana, May 2021.                 | Author’s interview with a driver, Wana, May 2021 = authors-interview 2021-05
            https://www.dawn.com/news/1.                                      | https://www.dawn.com/news/1 = dawn null
            For more details, see Dawn, May 3, 2021. It is disputed.          | Dawn, May 3, 2021 = dawn 2021-05-03
            There were fewer in 2021 (Dawn, May 3, 2021).                     | Dawn, May 3, 2021 = dawn 2021-05-03
            """)
    void readsEntriesOfNotes(String note, String expected) {
        assertThat(describe("It snows.[1]\n\n[1] " + note)).containsExactly(expected);
    }

    @Test
    void aNoteThatOnlyArguesCitesNothing() {
        assertThat(describe("It snows.[1]\n\n[1] The road of 2014 was closed in May 2021, when Kabul asked for it."))
                .isEmpty();
    }

    @Test
    void laterNotesReferBack() {
        assertThat(describe(
                        "It snows.[1]\n\n[1] Sana Gul, “Snow,” Hill Review, March 3, 2021; Dawn, May 3, 2021.\n\n[2] Ibid., p. 4.\n\n"
                                + "[3] Gul, “Snow.”"))
                .containsExactly(
                        "Hill Review, March 3, 2021 = hill-review 2021-03-03",
                        "Dawn, May 3, 2021 = dawn 2021-05-03",
                        "Ibid. = dawn 2021-05-03",
                        "Gul, “Snow.” = hill-review 2021-03-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "((a)",
                "(Dawn, January 3 ",
                "(Dawn, January 3) ",
                "(a;",
                "\"",
                "(@a",
                "(a.b.",
                "(Ibid.) ",
                "A and "
            })
    void hostileTextsTakeNoTime(String unit) {
        String units = unit.repeat(300_000 / unit.length());
        Reading reading = Readings.plain("T" + units + "[1]\n\n[1] " + units);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> citations.in(reading, Dates.in(reading, PUBLISHED)));
    }

    private List<String> cited(String bracket) {
        return describe("The road over the pass is closed " + bracket + ".");
    }

    private List<String> describe(String text) {
        return found(text).stream()
                .map(cited -> "%s = %s %s"
                        .formatted(cited.span().in(text), cited.sourceId(), cited.date())
                        .concat(cited.handle() == null ? "" : " " + cited.handle()))
                .toList();
    }

    private List<CitedSource> found(String text) {
        Reading reading = Readings.english(text);
        return citations.in(reading, Dates.in(reading, PUBLISHED));
    }
}
