package org.watchline.evaluation.bench.engine;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One stage of the engine, on what the stages before it found in the article. */
@State(Scope.Thread)
public class StageBenchmark {

    /** Which one. */
    @Param({
        "structure",
        "sentences",
        "tokens",
        "tags, lemmas",
        "dates",
        "citations",
        "names",
        "identity",
        "events",
        "quotes",
        "roles",
        "topics"
    })
    String stage;

    private Stages stages;
    private Supplier<Object> work;

    /** Makes the engine's parts. */
    @Setup(Level.Trial)
    public void open(Texts texts) {
        stages = new Stages(texts.models, texts.knowledge);
    }

    /** Does what comes before the stage. */
    @Setup(Level.Invocation)
    public void prepare(Texts texts) {
        work = stages.of(texts.article, stage);
    }

    /** Runs the stage on one article. */
    @Benchmark
    public Object stage() {
        return work.get();
    }
}
