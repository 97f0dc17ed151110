package org.watchline.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.watchline.contracts.topic.EventHeaders;

/** When submissions were taken in. */
final class Reception {

    private Reception() {}

    /**
     * The broker's time, which no client sets; of a replayed dead letter the time of the first attempt, lest it outdo
     * what was submitted since. A header can make a submission older only, which gains nobody anything.
     */
    static Instant of(ConsumerRecord<?, ?> record) {
        Instant written = Instant.ofEpochMilli(record.timestamp());
        Header told = record.headers().lastHeader(EventHeaders.RECEIVED_AT);
        if (told == null || told.value() == null) {
            return written;
        }
        try {
            Instant first = Instant.parse(new String(told.value(), StandardCharsets.UTF_8));
            return first.isBefore(written) && first.isAfter(Instant.EPOCH) ? first : written;
        } catch (DateTimeException e) {
            return written;
        }
    }
}
