package org.watchline.evaluation.bench.engine;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.watchline.nlp.engine.ArticleTagger;
import org.watchline.nlp.engine.TaggedArticle;

/** The whole engine: everything that nlp-service finds in an article. */
@State(Scope.Thread)
public class EngineBenchmark {

    private ArticleTagger tagger;

    /** Makes the engine. */
    @Setup(Level.Trial)
    public void open(Texts texts) {
        tagger = new ArticleTagger(texts.models, texts.knowledge);
    }

    /** Tags one article. */
    @Benchmark
    public TaggedArticle engine(Texts texts, TokenCount count) {
        TaggedArticle tagged = tagger.tag(texts.article);
        count.tokens += tagged.annotations().tokens().count();
        return tagged;
    }
}
