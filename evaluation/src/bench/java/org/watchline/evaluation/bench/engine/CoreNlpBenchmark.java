package org.watchline.evaluation.bench.engine;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a user would pick instead, with its own defaults. */
@State(Scope.Thread)
public class CoreNlpBenchmark {

    /** The default pipeline for names, or no more than its classifier of three classes needs. */
    @Param({"default", "crf"})
    String pipeline;

    private StanfordCoreNLP coreNlp;

    /** Loads its models. */
    @Setup(Level.Trial)
    public void open() {
        coreNlp = new StanfordCoreNLP(CoreNlp.properties(pipeline));
    }

    /** Reads one article. */
    @Benchmark
    public Annotation coreNlp(Texts texts, TokenCount count) {
        Annotation read = coreNlp.process(texts.article.text());
        count.tokens += read.get(TokensAnnotation.class).size();
        return read;
    }
}
