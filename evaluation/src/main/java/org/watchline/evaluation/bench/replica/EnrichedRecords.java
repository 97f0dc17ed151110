package org.watchline.evaluation.bench.replica;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topics;
import org.watchline.evaluation.bulk.EnrichedGenerator;
import org.watchline.knowledge.KnowledgeBase;

/**
 * What store-service reads, made as it is needed: tagging as many would take longer than everything that is measured.
 */
final class EnrichedRecords implements Backlog {

    private static final long SEED = 20_261_126;
    private static final int CHUNK = 100;

    private final EnrichedGenerator generator = new EnrichedGenerator(KnowledgeBase.shipped(), SEED, Press.WORDS);
    private int chunks;

    @Override
    public List<ProducerRecord<String, byte[]>> take(int count) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(count);
        while (records.size() < count) {
            for (ArticleEnriched article : generator.chunk(chunks++, CHUNK)) {
                String key = article.ingested().articleId().toString();
                records.add(new ProducerRecord<>(Topics.ENRICHED, key, ContractCodec.write(article)));
            }
        }
        return records.subList(0, count);
    }
}
