package org.watchline.nlp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.article.Article;
import org.watchline.nlp.lexicon.TestKnowledge;
import org.watchline.nlp.model.LoadedModels;

/** Long texts of the kinds that make careless code quadratic, and short ones of the kinds that make it stumble. */
class HostileTextTest {

    private static final int LENGTH = 40_000;

    private final ArticleTagger tagger = new ArticleTagger(LoadedModels.models(), TestKnowledge.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "a.",
                "A. ",
                "it's-",
                "\"' ",
                "Taliban-",
                "Taliban ",
                "al ",
                "2021-",
                "in 2021 ",
                "@",
                "(",
                "\n",
                "fighters came to town, ",
                "\u00a0",
                "🕊",
                "袭击",
                "www.",
                "U.S.",
                "\"we will go there now soon\" x, ",
                "\"we will go there now soon\" said Imran Khan, ",
                "TTP leader Imran Khan, emir of the TTP and ",
                "according Dawn to x, ",
                "they said that x (Dawn, May 3, 2021). "
            })
    void longTextTakesSecondsNotHours(String unit) {
        // Given
        String text = "T" + unit.repeat(LENGTH / unit.length());

        // Then
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> tag(text, "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n", "-", "'", "’s", "…", "\ud83d", "\u0301", "🕊", ".", "[1]", "\ufffd"})
    void oddestTextIsNoError(String text) {
        assertThat(tag(text, "en").annotations().mentions()).isEmpty();
        assertThat(tag(text, "fa").annotations().mentions()).isEmpty();
    }

    private TaggedArticle tag(String text, @Nullable String language) {
        return tagger.tag(new Article(null, null, null, null, List.of(), null, language, List.of(), text));
    }
}
