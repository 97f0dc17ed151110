package org.watchline.store.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.messaging.Persistently;
import org.watchline.messaging.RecordTraces;
import org.watchline.messaging.Submission;
import org.watchline.store.FilingMetrics;
import org.watchline.store.article.Outcome;
import org.watchline.store.db.ArticleStore;

/** Files enriched articles and tells what became of them. */
@ApplicationScoped
class EnrichedConsumer {

    private final ArticleStore store;
    private final Verdicts verdicts;
    private final RecordTraces traces;
    private final FilingMetrics metrics;

    private record Delivery(ConsumerRecord<String, byte[]> record, ArticleEnriched article) {}

    EnrichedConsumer(ArticleStore store, Verdicts verdicts, RecordTraces traces, FilingMetrics metrics) {
        this.store = store;
        this.verdicts = verdicts;
        this.traces = traces;
        this.metrics = metrics;
    }

    /** Returns when everything is committed and told. A batch that comes again is told again and changes nothing. */
    @Incoming("enriched")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        traces.process(batch, () -> settle(batch));
    }

    private void settle(ConsumerRecords<String, byte[]> batch) {
        List<Delivery> deliveries = new ArrayList<>();
        List<Supplier<Uni<Void>>> sendings = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                deliveries.add(new Delivery(record, ContractCodec.read(record.value(), ArticleEnriched.class)));
            } catch (ContractViolationException e) {
                sendings.add(() -> verdicts.unreadable(record, e));
            }
        }
        List<Outcome> outcomes = file(deliveries);
        for (int i = 0; i < deliveries.size(); i++) {
            Delivery delivery = deliveries.get(i);
            Outcome outcome = outcomes.get(i);
            sendings.add(() -> verdicts.filed(delivery.record(), delivery.article(), outcome));
        }
        Persistently.await("telling what became of %d articles".formatted(sendings.size()), () -> all(sendings));
    }

    private List<Outcome> file(List<Delivery> deliveries) {
        List<ArticleEnriched> articles =
                deliveries.stream().map(Delivery::article).toList();
        Set<UUID> taggedAnew = deliveries.stream()
                .filter(delivery -> Submission.of(delivery.record()).isReprocessed())
                .map(delivery -> delivery.article().ingested().articleId())
                .collect(Collectors.toSet());
        return Persistently.await(
                "filing %d articles".formatted(articles.size()),
                () -> Uni.createFrom().item(() -> commit(deliveries, () -> store.file(articles, taggedAnew))));
    }

    /** One transaction, in the trace of each article; a try that fails shows as such. */
    private List<Outcome> commit(List<Delivery> deliveries, Supplier<List<Outcome>> filing) {
        return traces.step(
                "commit article", deliveries.stream().map(Delivery::record).toList(), () -> metrics.filed(filing));
    }

    private static Uni<Void> all(List<Supplier<Uni<Void>>> sendings) {
        return Uni.combine()
                .all()
                .unis(sendings.stream().map(Supplier::get).toList())
                .collectFailures()
                .discardItems();
    }
}
