package org.watchline.evaluation.bench.replica;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records that wait for a service. */
interface Backlog {

    /** The next so many, which are gone from it. */
    List<ProducerRecord<String, byte[]>> take(int count);
}
