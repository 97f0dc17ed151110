package org.watchline.evaluation.speed;

import java.util.List;
import org.watchline.contracts.article.Article;
import org.watchline.nlp.engine.ArticleTagger;

/** Tokens per second of processor time, on one thread. */
final class Throughput {

    private final ArticleTagger tagger;
    private long tokens;
    private long nanos;

    Throughput(ArticleTagger tagger) {
        this.tagger = tagger;
    }

    void warmUp(List<Article> articles, int rounds) {
        for (int round = 0; round < rounds; round++) {
            articles.forEach(tagger::tag);
        }
    }

    void measure(List<Article> articles, int rounds) {
        tokens = 0;
        long start = Stopwatch.now();
        for (int round = 0; round < rounds; round++) {
            for (Article article : articles) {
                tokens += tagger.tag(article).annotations().tokens().count();
            }
        }
        nanos = Stopwatch.now() - start;
    }

    double tokensPerSecond() {
        return tokens * 1e9 / nanos;
    }

    long tokens() {
        return tokens;
    }
}
