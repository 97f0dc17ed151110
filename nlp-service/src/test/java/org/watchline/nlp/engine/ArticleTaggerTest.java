package org.watchline.nlp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.text.CodePoints;
import org.watchline.nlp.lexicon.TestKnowledge;
import org.watchline.nlp.model.LoadedModels;

class ArticleTaggerTest {

    private static final String TEXT =
            "🕊 “Nothing is signed,” the Afghan\u00a0Taliban’s envoy said in Khost on March 4, 2022 🇦🇫.\n\n"
                    + "Tehreek-e-Taliban Pakistan (TTP) did not comment — not even to Dawn.";

    private final ArticleTagger tagger = new ArticleTagger(LoadedModels.models(), TestKnowledge.load());

    @Test
    void everyOffsetCutsExactlyTheMentionsText() {
        // When
        List<Mention> mentions =
                tag("Taliban 🕊 in ‘Khost’", TEXT, "en").annotations().mentions();

        // Then
        assertThat(mentions)
                .extracting(Mention::text)
                .containsExactly(
                        "Taliban",
                        "Khost",
                        "Afghan\u00a0Taliban",
                        "Khost",
                        "March 4, 2022",
                        "Tehreek-e-Taliban Pakistan",
                        "TTP",
                        "Dawn");
        assertThat(mentions).allSatisfy(mention -> {
            String field = mention.field() == Field.TITLE ? "Taliban 🕊 in ‘Khost’" : TEXT;
            assertThat(CodePoints.slice(field, mention.start(), mention.end())).isEqualTo(mention.text());
        });
    }

    @Test
    void spellingsOfOneGroupHaveOneEntity() {
        // When
        List<Mention> mentions = tag(null, TEXT, "en").annotations().mentions();

        // Then
        assertThat(mentions)
                .filteredOn(mention -> mention.text().startsWith("T"))
                .extracting(Mention::entityId)
                .containsExactly("ttp", "ttp");
    }

    @Test
    void saysWhyAndByWhatAMentionWasFound() {
        // When
        List<Mention> mentions = tag(null, TEXT, "en").annotations().mentions();

        // Then
        assertThat(mentions.get(0)).satisfies(name -> {
            assertThat(name.type()).isEqualTo(EntityType.ORG);
            assertThat(name.by()).isEqualTo(Finder.LEXICON);
            assertThat(name.link()).isNotNull().satisfies(link -> {
                assertThat(link.reason()).isEqualTo("exact");
                assertThat(link.alias()).isEqualTo("Afghan Taliban");
                assertThat(link.candidates()).containsExactly("afghan-taliban");
            });
        });
        assertThat(mentions.get(2)).satisfies(date -> {
            assertThat(date.type()).isEqualTo(EntityType.DATE);
            assertThat(date.by()).isEqualTo(Finder.RULE);
            assertThat(date.value()).isEqualTo("2022-03-04");
            assertThat(date.precision()).isEqualTo("day");
            assertThat(date.link()).isNull();
        });
    }

    @Test
    void sentencesAndTokensAreCountedInCodePoints() {
        // When
        TaggedArticle tagged = tag(null, TEXT, "en");

        // Then
        assertThat(tagged.annotations().sentences()).extracting(Sentence::index).containsExactly(0, 1);
        Sentence second = tagged.annotations().sentences().get(1);
        assertThat(CodePoints.slice(TEXT, second.start(), second.end()))
                .startsWith("Tehreek-e-Taliban")
                .endsWith("Dawn.");
        assertThat(words(tagged, TEXT))
                .contains("“", "Nothing", "Afghan", "Taliban", "’s", "Tehreek-e-Taliban", "—", "Dawn", ".");
    }

    @Test
    void givesOneCardPerEntity() {
        // When
        List<EntityCard> cards = tag("Khost", TEXT, "en").entities();

        // Then
        assertThat(cards).extracting(EntityCard::id).containsExactly("afghan-taliban", "dawn", "khost", "ttp");
        assertThat(cards.get(2))
                .isEqualTo(new EntityCard("khost", "Khost", EntityType.GPE, "province", 33.3, 69.9, null));
    }

    @Test
    void detectsTheLanguageOnlyWhereTheClientGaveNone() {
        assertThat(tag(null, TEXT, null).detectedLanguage()).isEqualTo("en");
        assertThat(tag(null, TEXT, "en-GB").detectedLanguage()).isNull();
    }

    @Test
    void otherLanguagesGetNamesAndDatesButNoEnglishTags() {
        // Given
        String text =
                "Die Taliban haben am Montag in Khost erklärt, dass sie keine Gespräche führen. Das war am 2022-03-04.";

        // When
        TaggedArticle tagged = tag(null, text, null);

        // Then
        assertThat(tagged.detectedLanguage()).isEqualTo("de");
        assertThat(tagged.annotations().tokens().pos()).containsOnly("X");
        assertThat(tagged.annotations().sentences()).hasSize(2);
        assertThat(tagged.annotations().mentions())
                .extracting(Mention::text)
                .containsExactly("Taliban", "Khost", "2022-03-04");
    }

    @Test
    void threadsGetTheSameAnswers() {
        // Given
        TaggedArticle alone = tag("Khost", TEXT, "en");

        // When
        List<TaggedArticle> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> tag("Khost", TEXT, "en"))
                .toList();

        // Then
        assertThat(together).containsOnly(alone);
    }

    private TaggedArticle tag(@Nullable String title, String text, @Nullable String language) {
        Instant published = Instant.parse("2022-03-05T00:00:00Z");
        return tagger.tag(new Article(null, null, title, null, List.of(), published, language, List.of(), text));
    }

    private static List<String> words(TaggedArticle tagged, String text) {
        Tokens tokens = tagged.annotations().tokens();
        return IntStream.range(0, tokens.count())
                .mapToObj(i -> CodePoints.slice(
                        text, tokens.starts().get(i), tokens.ends().get(i)))
                .toList();
    }
}
