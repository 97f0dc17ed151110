package org.watchline.evaluation.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldArticles;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedTexts;

/**
 * Annotated texts to score an engine on.
 *
 * @param title of the report
 * @param articles annotated ones
 * @param sentences with names marked in place
 * @param file name of the file that the sentences come from; empty for none
 */
record TestSet(String title, List<GoldArticle> articles, List<MarkedText> sentences, String file) {

    /**
     * The project's own, which was never used to build the engine.
     *
     * @throws IOException if a text cannot be read, or there is none
     */
    static TestSet ofProject(Path corpus) throws IOException {
        return read(
                "Quality on the project's own test set",
                corpus.resolve("test/gold"),
                corpus.resolve("test/newswire.txt"));
    }

    /**
     * Reads a test set.
     *
     * @param articles directory of annotated articles; null for none
     * @param sentences file of sentences with names marked in place; null for none
     * @throws IOException if a text cannot be read, or there is none
     */
    static TestSet read(String title, @Nullable Path articles, @Nullable Path sentences) throws IOException {
        return new TestSet(
                title,
                articles == null ? List.of() : GoldArticles.in(articles),
                sentences == null ? List.of() : MarkedTexts.in(sentences),
                sentences == null ? "" : String.valueOf(sentences.getFileName()));
    }

    Scores scoresOf(Engine engine) {
        Scores scores = new Scores();
        articles.forEach(article -> scores.add(article, engine));
        sentences.forEach(text -> scores.add(file, text, engine));
        return scores;
    }
}
