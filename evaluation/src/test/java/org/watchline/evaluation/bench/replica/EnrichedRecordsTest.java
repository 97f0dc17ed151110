package org.watchline.evaluation.bench.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.codec.ContractCodec;

class EnrichedRecordsTest {

    @Test
    void areOthersEveryTimeAndReadAsTheStageReadsThem() {
        // Given
        EnrichedRecords records = new EnrichedRecords();

        // When
        List<ProducerRecord<String, byte[]>> first = records.take(3);
        List<ProducerRecord<String, byte[]>> next = records.take(101);

        // Then
        assertThat(first).hasSize(3);
        assertThat(next).hasSize(101).extracting(ProducerRecord::key).doesNotHaveDuplicates();
        assertThat(next)
                .extracting(ProducerRecord::key)
                .doesNotContain(first.get(0).key());
        assertThat(first).allSatisfy(record -> {
            assertThat(record.topic()).isEqualTo(Stage.STORE.input());
            ArticleEnriched article = ContractCodec.read(record.value(), ArticleEnriched.class);
            assertThat(article.ingested().articleId()).hasToString(record.key());
        });
    }
}
