package org.watchline.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleGeneratorTest {

    @Test
    void theSameSeedGivesTheSameArticles() {
        assertThat(new ArticleGenerator(7, 100).next()).isEqualTo(new ArticleGenerator(7, 100).next());
    }

    @Test
    void articlesOfASequenceDiffer() {
        ArticleGenerator generator = new ArticleGenerator(7, 100);

        assertThat(Stream.generate(generator::next).limit(200).map(GeneratedArticle::text))
                .doesNotHaveDuplicates();
    }

    @Test
    void textsHaveAboutTheWordsAskedFor() {
        assertThat(new ArticleGenerator(1, 600).next().text().split("\\s+")).hasSizeBetween(600, 640);
    }
}
