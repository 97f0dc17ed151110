package org.watchline.evaluation.bench.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.watchline.contracts.article.Article;
import org.watchline.evaluation.press.PressArticle;
import org.watchline.evaluation.press.PressGenerator;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.model.Models;

/** The next article of the stream: every call gets another one, and every benchmark gets the same ones. */
@State(Scope.Thread)
public class Texts {

    private static final int WORDS = 600;
    private static final long SEED = 20_261_122;

    private PressGenerator generator;
    Models models;
    KnowledgeBase knowledge;
    Article article;

    /** Reads models and sentences. */
    @Setup(Level.Trial)
    public void open() {
        models = Models.load();
        knowledge = KnowledgeBase.shipped();
        try {
            generator = new PressGenerator(corpus(), models.tags(), knowledge, SEED, WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException("no sentences to make texts of", e);
        }
    }

    /** The folder with the project's texts. */
    Path corpus() {
        return Path.of(System.getProperty("watchline.home", "."), "evaluation", "corpus");
    }

    /** Makes the text that the next call reads. */
    @Setup(Level.Invocation)
    public void turn() {
        PressArticle made = generator.next();
        article = new Article(
                null,
                null,
                null,
                made.source(),
                List.of(),
                LocalDate.parse(made.publishedAt()).atStartOfDay().toInstant(ZoneOffset.UTC),
                "en",
                List.of(),
                made.text());
    }
}
