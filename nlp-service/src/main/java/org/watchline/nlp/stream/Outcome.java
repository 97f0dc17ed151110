package org.watchline.nlp.stream;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What became of a record. */
sealed interface Outcome {

    ConsumerRecord<String, byte[]> source();

    /**
     * The article is tagged.
     *
     * @param value the enriched article as it is sent; held as bytes, which take a fraction of the objects' memory
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Enriched(ConsumerRecord<String, byte[]> source, UUID articleId, String submissionId, byte[] value)
            implements Outcome {}

    /**
     * The record can never be tagged.
     *
     * @param articleId null if the record could not be read
     * @param submissionId null if neither the record nor its headers tell it
     */
    record Unusable(
            ConsumerRecord<String, byte[]> source,
            @Nullable UUID articleId,
            @Nullable String submissionId,
            String reason)
            implements Outcome {}
}
