package org.watchline.evaluation.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.model.Models;

class PressGeneratorTest {

    private static final POSModel TAGS = Models.load().tags();

    @Test
    void makesTheSameArticlesOfTheSameSeed() throws IOException {
        // Given
        List<PressArticle> first = articles(7, 60);

        // When
        List<PressArticle> again = articles(7, 60);

        // Then
        assertThat(again).isEqualTo(first);
        assertThat(articles(8, 60)).isNotEqualTo(first);
    }

    @Test
    void makesArticlesOfAboutTheWantedLengthUnderIdsOfTheirOwn() throws IOException {
        // When
        List<PressArticle> articles = articles(7, 200);

        // Then
        assertThat(articles).extracting(PressArticle::id).doesNotHaveDuplicates();
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.text().split("\\s+")).hasSizeBetween(600, 700));
    }

    @Test
    void reprintsSomeArticlesAndRepeatsNoOther() throws IOException {
        // When
        long distinct =
                articles(7, 400).stream().map(PressArticle::text).distinct().count();

        // Then
        assertThat(distinct).isBetween(360L, 395L);
    }

    private static List<PressArticle> articles(long seed, int count) throws IOException {
        PressGenerator generator = new PressGenerator(Path.of("corpus"), TAGS, KnowledgeBase.shipped(), seed, 600);
        return Stream.generate(generator::next).limit(count).toList();
    }
}
