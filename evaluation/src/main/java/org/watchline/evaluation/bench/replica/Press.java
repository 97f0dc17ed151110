package org.watchline.evaluation.bench.replica;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.TopicPartition;
import org.watchline.evaluation.bench.stack.Stack;
import org.watchline.evaluation.bench.stack.Submitter;
import org.watchline.evaluation.press.PressArticle;
import org.watchline.evaluation.press.PressGenerator;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.model.Models;

/** Submits generated articles, each once. */
final class Press {

    static final int WORDS = 600;

    private static final long SEED = 20_261_125;
    private static final int AT_ONCE = 50;

    private final PressGenerator generator;

    Press(Path home) throws IOException {
        generator = new PressGenerator(
                home.resolve("evaluation/corpus"), Models.load().tags(), KnowledgeBase.shipped(), SEED, WORDS);
    }

    /** Submits articles, and takes out of the topic what waits for nlp-service, which must not run. */
    Backlog backlog(Stack stack, Broker broker, int count) throws InterruptedException, ExecutionException {
        Stage stage = Stage.NLP;
        Map<TopicPartition, Long> begin = broker.ends(stage.input());
        Submitter submitter = new Submitter(stack.gateway());
        for (int first = 0; first < count; first += AT_ONCE) {
            submitter.submit(next(Math.min(AT_ONCE, count - first))).join();
        }
        long wanted = Broker.sum(begin) + count;
        Patience.until("articles in " + stage.input(), wanted, () -> Broker.sum(broker.ends(stage.input())));
        Map<TopicPartition, Long> end = broker.ends(stage.input());
        WaitingRecords backlog = WaitingRecords.between(stack.broker(), begin, end);
        if (backlog.size() != count) {
            throw new IllegalStateException("%d articles became %d".formatted(count, backlog.size()));
        }
        broker.begin(stage.service(), end);
        return backlog;
    }

    private List<PressArticle> next(int count) {
        List<PressArticle> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(generator.next());
        }
        return articles;
    }
}
