package org.watchline.nlp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Event;
import org.watchline.nlp.lexicon.TestKnowledge;
import org.watchline.nlp.model.LoadedModels;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.GoldenSamples;

class ArticleEnrichedContractTest {

    private final ArticleTagger tagger = new ArticleTagger(LoadedModels.models(), TestKnowledge.load());

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void makesAValidEventOfEverySample(String sample) {
        // Given
        ArticleIngested ingested =
                ContractCodec.read(GoldenSamples.of(Event.ARTICLE_INGESTED, sample), ArticleIngested.class);

        // When
        TaggedArticle tagged = tagger.tag(ingested.article());
        ArticleEnriched enriched = new ArticleEnriched(
                ingested, tagged.detectedLanguage(), tagger.run(), tagged.annotations(), tagged.entities());
        byte[] value = ContractCodec.write(enriched);

        // Then
        ContractAssertions.assertValid(Event.ARTICLE_ENRICHED, value);
        assertThat(ContractCodec.read(value, ArticleEnriched.class)).isEqualTo(enriched);
    }
}
