package org.watchline.evaluation.bench.engine;

import java.io.IOException;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Bare OpenNLP: sentences, tokens and tags by the engine's models, and one name finder as OpenNLP trains it, the least
 * that an engine on OpenNLP can do. It finds neither lemmas nor dates, citations, identities or events.
 */
@State(Scope.Thread)
public class LimitBenchmark {

    private SentenceDetectorME sentences;
    private TokenizerME tokenizer;
    private POSTaggerME tagger;
    private NameFinderME names;

    /** Makes the tools. */
    @Setup(Level.Trial)
    public void open(Texts texts) throws IOException {
        sentences = new SentenceDetectorME(texts.models.sentences());
        tokenizer = new TokenizerME(texts.models.tokens());
        tagger = new POSTaggerME(texts.models.tags());
        names = new NameFinderME(PlainNames.train(texts.corpus().resolve("train")));
    }

    /** Reads one article. */
    @Benchmark
    public void limit(Texts texts, TokenCount count, Blackhole sink) {
        names.clearAdaptiveData();
        for (String sentence : sentences.sentDetect(texts.article.text())) {
            String[] tokens = tokenizer.tokenize(sentence);
            if (tokens.length > 0) {
                sink.consume(tagger.tag(tokens));
                sink.consume(names.find(tokens));
                count.tokens += tokens.length;
            }
        }
    }
}
