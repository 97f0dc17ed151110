package org.watchline.nlp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.article.Article;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.model.LoadedModels;

class OtherLanguagesTest {

    private static final String URDU =
            "کابل میں افغان طالبان کے ترجمان ذبیح اللہ مجاہد نے کہا کہ تحریکِ طالبان پاکستان کے امیر "
                    + "نور ولی محسود افغانستان میں نہیں ہیں۔ پاک فوج نے شمالی وزیرستان میں کارروائی کی۔";
    private static final String PASHTO =
            "د افغانستان اسلامي امارت ویاند ذبیح الله مجاهد په کندهار کې وویل چې د پاکستان طالبان "
                    + "تحریک په کونړ کې نشته. سراج الدین حقاني له کابل څخه خوست ته ولاړ.";
    private static final String DARI =
            "ذبیح\u200cالله مجاهد، سخنگوی طالبان، گفت که پاکستان بر خوست و کنر حمله کرده است. احمد مسعود، "
                    + "رهبر جبهه مقاومت ملی، از پنجشیر سخن گفت.";
    private static final String ARABIC =
            "قال المتحدث باسم حركة طالبان ذبيح الله مجاهد إن باكستان قصفت ولاية خوست. ودعت الأمم المتحدة "
                    + "والهند إلى التهدئة، وقالت لباكستان ولأفغانستان إن الحوار ضروري في كابول وقندهار.";

    private final ArticleTagger tagger = new ArticleTagger(LoadedModels.models(), KnowledgeBase.shipped());

    static List<Arguments> articles() {
        return List.of(
                Arguments.of(
                        "ur",
                        URDU,
                        "kabul afghan-taliban zabihullah-mujahid ttp noor-wali-mehsud afghanistan pakistan-army north-waziristan"),
                Arguments.of(
                        "ps",
                        PASHTO,
                        "islamic-emirate-of-afghanistan zabihullah-mujahid kandahar ttp kunar sirajuddin-haqqani kabul khost"),
                Arguments.of(
                        "fa",
                        DARI,
                        "zabihullah-mujahid afghan-taliban pakistan khost kunar ahmad-massoud national-resistance-front panjshir"),
                Arguments.of(
                        "ar",
                        ARABIC,
                        "afghan-taliban zabihullah-mujahid pakistan khost united-nations india pakistan afghanistan kabul kandahar"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void areDetectedAndTheirKnownNamesFound(String language, String text, String ids) {
        // When
        TaggedArticle article = tag(text);

        // Then
        assertThat(article.detectedLanguage()).isEqualTo(language);
        assertThat(article.annotations().mentions())
                .extracting(Mention::entityId)
                .containsExactly(ids.split(" ", -1));
        assertThat(article.annotations().mentions())
                .allSatisfy(mention -> assertThat(inCodePoints(text, mention.start(), mention.end()))
                        .isEqualTo(mention.text()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void areCutIntoSentencesAndNothingIsInventedAboutThem(String language, String text) {
        // When
        Annotations annotations = tag(text).annotations();

        // Then
        assertThat(annotations.sentences()).as(language).hasSize(2);
        assertThat(annotations.tokens().pos()).containsOnly("X");
        assertThat(annotations.events()).isEmpty();
        assertThat(annotations.quotes()).isEmpty();
        assertThat(annotations.roles()).isEmpty();
    }

    @Test
    void smallWordsWrittenOntoANameStayOutside() {
        assertThat(tag(ARABIC).annotations().mentions())
                .extracting(Mention::text)
                .contains("الهند", "أفغانستان", "قندهار")
                .doesNotContain("والهند", "ولأفغانستان", "وقندهار");
    }

    @Test
    void namesKeepAllOfTheirWordsAndTakeNoneOfTheTexts() {
        assertThat(tag("پولیس نے کہا کہ شمالی وزیرستان اور خیبر پختونخوا میں کارروائی ہوئی اور پاکستان نے مذمت کی۔")
                        .annotations()
                        .mentions())
                .extracting(Mention::text)
                .containsExactly("شمالی وزیرستان", "خیبر پختونخوا", "پاکستان");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سراج الدین حقانی",
                "سراج الدين حقاني",
                "سراج\u200cالدین حقّانی",
                "سِراجُ الدّين حقاني",
                "سراج الدين حقانـــي"
            })
    void variantsOfTheLettersAreOneName(String name) {
        assertThat(tag(name + " نے خوست میں علما سے خطاب کیا اور کہا کہ امن ضروری ہے۔")
                        .annotations()
                        .mentions())
                .extracting(Mention::entityId)
                .startsWith("sirajuddin-haqqani");
    }

    @Test
    void namesInAnotherScriptAreFoundInEnglishArticles() {
        // Given
        String text =
                "The emir, Noor Wali Mehsud (نور ولی محسود), leads the TTP (تحریک طالبان پاکستان) from Kunar, officials in "
                        + "Peshawar said on Monday, and ذبیح\u200cالله مجاهد denied it.";

        // When
        List<Mention> mentions = tag(text).annotations().mentions();

        // Then
        Stream<String> found = mentions.stream()
                .map(mention -> mention.entityId() == null ? "-" : mention.entityId())
                .filter(id -> !id.equals("-"));
        assertThat(found)
                .containsExactly(
                        "noor-wali-mehsud",
                        "noor-wali-mehsud",
                        "ttp",
                        "ttp",
                        "kunar",
                        "peshawar",
                        "zabihullah-mujahid");
        assertThat(mentions)
                .allSatisfy(mention -> assertThat(inCodePoints(text, mention.start(), mention.end()))
                        .isEqualTo(mention.text()));
    }

    private TaggedArticle tag(String text) {
        return tagger.tag(new Article(null, null, null, null, List.of(), null, null, List.of(), text));
    }

    private static String inCodePoints(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
