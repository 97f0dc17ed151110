package org.watchline.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Event;
import org.watchline.store.revision.ArticleHistory;
import org.watchline.testkit.GoldenSamples;

class EnrichedContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void everySampleCanBeFiled(String sample) {
        // Given
        ArticleEnriched article =
                ContractCodec.read(GoldenSamples.of(Event.ARTICLE_ENRICHED, sample), ArticleEnriched.class);
        FilingPlan plan = new FilingPlan(
                Map.of(article.ingested().articleId(), new ArticleHistory(1, List.of(), Map.of())),
                Map.of(article.run().id(), 1),
                Set.of(),
                new AtomicLong()::getAndIncrement);

        // When
        plan.add(article);

        // Then
        assertThat(plan.newSets()).extracting(NewSet::source).containsExactly(article);
    }
}
