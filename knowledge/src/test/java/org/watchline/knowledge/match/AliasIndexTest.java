package org.watchline.knowledge.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.name.Word;

class AliasIndexTest {

    private static final AliasIndex INDEX = AliasIndex.of(KnowledgeBase.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "TTP                                          ! ttp                     ! 1",
                "Tehrik i Taliban Pakistan                    ! ttp                     ! 4",
                "Tehrik-i-Taliban Pakistan                    ! ttp                     ! 2",
                "Tehrik- i-Taliban Pakistan                   ! ttp                     ! 3",
                "TEHREEK-E-TALIBAN PAKISTAN                   ! ttp                     ! 2",
                "Pakistani Taliban leader                     ! ttp                     ! 2",
                "Taliban fighters                             ! afghan-taliban          ! 1",
                "Afghan Taliban fighters                      ! afghan-taliban          ! 2",
                "Nur Wali Mahsud said                         ! noor-wali-mehsud        ! 3",
                "Haibatullah Akhunzada                        ! hibatullah-akhundzada   ! 2",
                "al - Qa'ida                                  ! al-qaeda                ! 3",
                "al-Qaeda in the Indian Subcontinent          ! aqis                    ! 5",
                "Islamic State - Khorasan Province            ! iskp                    ! 5",
                "Islamic State 's Khorasan Province           ! iskp                    ! 5",
                "Khyber-Pakhtunkhwa province                  ! khyber-pakhtunkhwa      ! 1",
                "The News International reported              ! the-news                ! 3",
                "bin Laden was killed                         ! osama-bin-laden         ! 2",
                "Recep Tayyip Erdogan                         ! recep-tayyip-erdogan    ! 3"
            })
    void findsTheLongestAlias(String text, String id, int wordCount) {
        assertThat(at(text, 0)).hasValueSatisfying(match -> {
            assertThat(match.candidates()).extracting(Entity::id).containsExactly(id);
            assertThat(match.wordCount()).isEqualTo(wordCount);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"TTP", "Tehrik", "Pakistani", "Taliban", "Nur", "al", "وطالبان"})
    void tellsThatAnAliasMayBeginWithAWord(String word) {
        assertThat(INDEX.mayBegin(Word.of(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officials", "walked", "yesterday", "quietly", "of", ","})
    void tellsThatNoAliasBeginsWithAWord(String word) {
        assertThat(INDEX.mayBegin(Word.of(word))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Endian order",
                "dawn broke over the city",
                "DAWn",
                "us forces",
                "is a threat",
                "let them go",
                "the nation mourns",
                "a national action plan",
                "national action plan",
                "swat at flies",
                "Swot",
                "taliban",
                "- TTP",
                "of Kabul"
            })
    void passesOverOrdinaryWords(String text) {
        assertThat(at(text, 0)).isEmpty();
    }

    @Test
    void stopsAtPunctuation() {
        assertThat(at("Pakistani , Taliban", 0))
                .hasValueSatisfying(match -> assertThat(match.wordCount()).isEqualTo(1));
    }

    @Test
    void takesHyphenBetweenTwoNamesAsSeparator() {
        assertThat(at("Pakistan - Taliban tensions", 0)).hasValueSatisfying(match -> {
            assertThat(match.candidates()).extracting(Entity::id).containsExactly("pakistan");
            assertThat(match.wordCount()).isEqualTo(1);
        });
    }

    @Test
    void leavesTitleOutsideButNeedsIt() {
        assertThat(at("the leader Mullah Omar died", 3)).hasValueSatisfying(match -> {
            assertThat(match.candidates()).extracting(Entity::id).containsExactly("mullah-omar");
            assertThat(match.wordCount()).isEqualTo(1);
        });
        assertThat(at("the student Omar died", 2)).isEmpty();
    }

    @Test
    void prefersWhatTheContextSupports() {
        assertThat(at("Kandahar province", 0)).hasValueSatisfying(match -> {
            assertThat(match.candidates()).extracting(Entity::id).containsExactly("kandahar-province");
            assertThat(match.wordCount()).isEqualTo(1);
        });
        assertThat(at("Kandahar", 0))
                .hasValueSatisfying(match ->
                        assertThat(match.candidates()).extracting(Entity::id).containsExactly("kandahar"));
    }

    @Test
    void tellsExactSpellingsFromVariants() {
        assertThat(at("NOOR WALI MEHSUD", 0)).map(AliasMatch::exact).hasValue(true);
        assertThat(at("Nour Wali Mehsud", 0)).map(AliasMatch::exact).hasValue(false);
    }

    @Test
    void namesTheAliasAsTheKnowledgeBaseSpellsIt() {
        assertThat(at("jamaat", 0)).isEmpty();
        assertThat(at("Jamat ul-Ahrar", 0)).map(match -> match.alias().text()).hasValue("Jamat-ul-Ahrar");
    }

    @Test
    void offersEveryTypeThatSharesTheAlias(@TempDir Path directory) throws IOException {
        // Given
        Files.writeString(directory.resolve("shared.tsv"), """
                id|type|kind|name|aliases|latitude|longitude|wikidata|source
                orakzai|GPE|district|Orakzai||33.67|70.95||district
                orakzais|NORP|tribe|Orakzai|||||tribe
                """.replace('|', '\t'));
        AliasIndex index = AliasIndex.of(KnowledgeBase.load(directory));

        // When
        Optional<AliasMatch> match = index.longestAt(List.of(Word.of("Orakzai")), 0);

        // Then
        assertThat(match)
                .hasValueSatisfying(found ->
                        assertThat(found.candidates()).extracting(Entity::id).containsExactly("orakzai", "orakzais"));
    }

    @Test
    void findsArabicScriptWordByWord(@TempDir Path directory) throws IOException {
        // Given
        Files.writeString(directory.resolve("people.tsv"), """
                id|type|kind|name|aliases|latitude|longitude|wikidata|source
                noor-wali|PERSON|militant|Noor Wali|||||militant
                """.replace('|', '\t'));
        Files.writeString(directory.resolve("arabic-script.tsv"), "id\taliases\nnoor-wali\tنور ولی\n");
        AliasIndex index = AliasIndex.of(KnowledgeBase.load(directory));

        // Then
        assertThat(index.longestAt(words("نور ولي محسود"), 0))
                .hasValueSatisfying(match -> assertThat(match.wordCount()).isEqualTo(2));
        assertThat(index.longestAt(words("نور ولي"), 1)).isEmpty();
        assertThat(index.longestAt(words("نور وليد"), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "وباكستان, 1",
        "لباكستان, 1",
        "وبباكستان, 2",
        "وأفغانستان, 1",
        "والأمم المتحدة, 1",
        "للأمم المتحدة, 1",
        "وللأمم المتحدة, 2",
        "بالأمم المتحدة, 1",
        "باكستان, 0"
    })
    void leavesOutTheSmallWordsThatArabicWritesOntoAName(String text, int cutOff) {
        assertThat(AliasIndex.of(KnowledgeBase.shipped()).longestAt(words(text), 0))
                .hasValueSatisfying(match -> assertThat(match.cutOff()).isEqualTo(cutOff));
    }

    @ParameterizedTest
    @ValueSource(strings = {"بروس", "وليد", "بقطر", "ولباكستانيا", "ككككابل", "و", "وو"})
    void takesNoOtherWordsForNamesBehindSmallOnes(String word) {
        assertThat(AliasIndex.of(KnowledgeBase.shipped()).longestAt(words(word), 0))
                .isEmpty();
    }

    @Test
    void takesNoSmallWordForTheEndingOfAName() {
        AliasIndex shipped = AliasIndex.of(KnowledgeBase.shipped());
        assertThat(shipped.longestAt(words("Afghanistan is a country"), 0))
                .hasValueSatisfying(match ->
                        assertThat(match.candidates()).extracting(Entity::id).containsExactly("afghanistan"));
    }

    @Test
    void findsNothingFromTheMiddleOfAName() {
        assertThat(at("Tehrik i Taliban Pakistan", 1)).isEmpty();
    }

    private static Optional<AliasMatch> at(String text, int from) {
        return INDEX.longestAt(words(text), from);
    }

    private static List<Word> words(String text) {
        return Stream.of(text.split(" ", -1)).map(Word::of).toList();
    }
}
