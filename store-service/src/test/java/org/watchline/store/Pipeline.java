package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.TopicProbe;

/**
 * The surroundings of the running service: the topics on one side, the published views on the other.
 *
 * @param corpus the database as the gateway sees it
 */
record Pipeline(TopicProbe kafka, Database corpus) implements AutoCloseable {

    /** No JSON, no UTF-8. */
    static final byte[] NOISE = {0, (byte) 0xFF, '{', 7, (byte) 0xC3, '"'};

    private static final int PATIENCE_SECONDS = 30;

    Pipeline(String broker, String jdbcUrl) {
        this(new TopicProbe(broker), Database.asReader(jdbcUrl));
    }

    /** Sends an article and waits until it is announced. */
    ArticleStored submit(TestArticle article) {
        kafka.send(Topics.ENRICHED, article.articleId().toString(), article.json());
        return notice(kafka.await(
                Topics.STORED,
                sent -> isOf(article, sent)
                        && notice(sent).submissionId().equals(article.submissionId())
                        && notice(sent).runId().equals(article.run())));
    }

    /** The first so many announcements of an article. */
    List<ConsumerRecord<String, byte[]>> notices(TestArticle article, int count) {
        return kafka.await(Topics.STORED, count, sent -> isOf(article, sent));
    }

    static ArticleStored notice(ConsumerRecord<String, byte[]> sent) {
        return ContractCodec.read(sent.value(), ArticleStored.class);
    }

    /** The first status notice of a submission. */
    ArticleStatus statusOf(String submissionId) {
        return ContractCodec.read(
                kafka.await(Topics.STATUS, sent -> submissionId.equals(sent.key()))
                        .value(),
                ArticleStatus.class);
    }

    /** Stage and reason of the dead letter that a record became. */
    String deadLetter(RecordMetadata sent) {
        String query = "select stage, reason from corpus.dead_letter"
                + " where source_topic = ? and source_partition = ? and source_offset = ?";
        Object[] place = {sent.topic(), sent.partition(), sent.offset()};
        await().atMost(PATIENCE_SECONDS, SECONDS)
                .until(() -> !corpus.rows(query, place).isEmpty());
        return corpus.value(query, place);
    }

    private static boolean isOf(TestArticle article, ConsumerRecord<String, byte[]> sent) {
        return article.articleId().toString().equals(sent.key());
    }

    @Override
    public void close() {
        kafka.close();
    }
}
