package org.watchline.gateway.corpus.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.QueryWords;

@QuarkusTest
class NewsIT {

    @Inject
    NewsReader reader;

    @Test
    void isCutOnlyIfSomethingIsMissing() {
        // Given
        StoredCorpus.store(StoredFixture.saying("One bittern."), StoredFixture.saying("Another bittern."));
        ArticleFilter filter = ArticleFilter.everything().saying(QueryWords.parse("bittern"));

        // When
        News all = reader.since(ChangePosition.BEGINNING, filter, 2);
        News some = reader.since(ChangePosition.BEGINNING, filter, 1);

        // Then
        assertThat(all.articles()).hasSize(2);
        assertThat(all.cut()).isFalse();
        assertThat(some.articles()).hasSize(1);
        assertThat(some.cut()).isTrue();
    }
}
