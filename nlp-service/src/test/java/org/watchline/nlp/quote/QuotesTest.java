package org.watchline.nlp.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.QuoteKind;
import org.watchline.nlp.citation.Citations;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.TaggedTexts;
import org.watchline.nlp.lexicon.TestKnowledge;
import org.watchline.nlp.temporal.Dates;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “We will not lay down our arms,” said {PERSON:zarak:Zarak} on Friday.     | We will not lay down our arms,   | say
            {PERSON:zarak:Zarak} said: “We will not lay down our arms.”               | We will not lay down our arms.   | say
            "We will not lay down our arms," {PERSON:zarak:Zarak} told reporters.     | We will not lay down our arms,   | tell
            {PERSON:zarak:Zarak} sat down. “We will not lay down our arms,” he added. | We will not lay down our arms,   | add
            """)
    void findsWhoIsQuoted(String marked, String words, String verb) {
        // Given
        TaggedText text = TaggedTexts.of(marked);

        // When
        List<FoundQuote> quotes = Quotes.in(text);

        // Then
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).span().in(text.reading().text())).isEqualTo(words);
        assertThat(quotes.get(0).kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(quotes.get(0).speakerId()).isEqualTo("zarak");
        assertThat(quotes.get(0).verb()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {PERSON:zarak:Zarak} claimed that the road was open again.          | the road was open again          | claim
            {PERSON:zarak:Zarak} told the jirga that the road was open again.   | the road was open again          | tell
            {PERSON:zarak:Zarak} said the road was open again.                  | the road was open again          | say
            According to {PERSON:zarak:Zarak}, the road was open again.         | the road was open again          |
            The road was open again, according to {PERSON:zarak:Zarak}.         | The road was open again          |
            """)
    void findsWhatIsReported(String marked, String words, String verb) {
        // Given
        TaggedText text = TaggedTexts.of(marked);

        // When
        List<FoundQuote> quotes = Quotes.in(text);

        // Then
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).span().in(text.reading().text())).isEqualTo(words);
        assertThat(quotes.get(0).kind()).isEqualTo(QuoteKind.REPORTED);
        assertThat(quotes.get(0).speakerId()).isEqualTo("zarak");
        assertThat(quotes.get(0).verb()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zarak said, “We will never lay down arms (Hill Gazette, January 3, 2022).”    | We will never lay down arms
            Zarak said, “We will never lay down arms” (Hill Gazette, January 3, 2022).    | We will never lay down arms
            Zarak said that the road was open again (Hill Gazette, January 3, 2022).      | the road was open again
            Zarak said, “We (all of us) will not lay down our arms.”                      | We (all of us) will not lay down our arms.
            """)
    void citationsAreNoPartOfAQuote(String article, String words) {
        // Given
        TaggedText text = cited(article);

        // When
        List<FoundQuote> quotes = Quotes.in(text);

        // Then
        assertThat(quotes)
                .extracting(quote -> quote.span().in(text.reading().text()))
                .containsExactly(words);
    }

    @Test
    void theOutletOfACitationDoesNotSpeak() {
        // Given
        TaggedText text = cited("Elders said that the road was open again (Hill Gazette, January 3, 2022).");

        // When
        List<FoundQuote> quotes = Quotes.in(text);

        // Then
        assertThat(text.names()).isNotEmpty();
        assertThat(quotes).extracting(FoundQuote::speakerId).containsExactly((String) null);
    }

    @Test
    void whoIsNamedInAQuoteDoesNotSayIt() {
        // When
        List<FoundQuote> quotes = Quotes.in(
                TaggedTexts.of("“We will fight {ORG:army:the Army} to the end,” {PERSON:zarak:Zarak} said in Wana."));

        // Then
        assertThat(quotes).extracting(FoundQuote::speakerId).containsExactly("zarak");
    }

    @Test
    void aVerbFarFromTheQuoteBelongsToAnotherClause() {
        // Given
        String aside = "and the road to the pass ran on along the river, ".repeat(6);

        // Then
        assertThat(Quotes.in(TaggedTexts.of(
                        "{PERSON:zarak:Zarak} spoke " + aside + "“the land of all our fathers” for short.")))
                .extracting(FoundQuote::kind)
                .doesNotContain(QuoteKind.DIRECT);
    }

    @Test
    void wordsInTongsAreNoQuote() {
        assertThat(Quotes.in(TaggedTexts.of("The {ORG:ttp:TTP} calls it a “holy war” and pays “taxes” for it.")))
                .isEmpty();
    }

    @Test
    void aForgottenMarkSpoilsOnlyItsParagraph() {
        // Given
        TaggedText text = TaggedTexts.of(
                "They left the “valley in March.\n\n“The elders agreed to everything,” said {PERSON:zarak:Zarak}.");

        // Then
        assertThat(Quotes.in(text)).hasSize(1);
    }

    private static TaggedText cited(String article) {
        Reading reading = Readings.english(article);
        List<DateMention> dates = Dates.in(reading, LocalDate.of(2022, 1, 20));
        List<CitedSource> citations = new Citations(TestKnowledge.load()).in(reading, dates);
        List<EntityMention> outlets = citations.stream()
                .map(cited -> new EntityMention(cited.name(), EntityType.ORG, cited.sourceId(), "outlet"))
                .toList();
        return new TaggedText(reading, outlets, dates, citations, null);
    }
}
