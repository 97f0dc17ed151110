package org.watchline.messaging;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps each record in the trace of its article: a record that is worked on has a span of its own however large its
 * batch, and its headers tell that span from then on, so that whatever follows from it is that span's child on
 * whichever thread it is sent. Does nothing unless tracing is switched on.
 */
@ApplicationScoped
public class RecordTraces {

    private final boolean on;
    private final RecordSpans spans;

    RecordTraces(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean off) {
        this.on = !off;
        Tracer tracer = telemetry.getTracer("org.watchline.messaging");
        this.spans = new RecordSpans(tracer);
    }

    /** Works on a batch; when the work returns, its records are dealt with. */
    public void process(Iterable<? extends ConsumerRecord<?, ?>> batch, Runnable work) {
        if (!on) {
            work.run();
            return;
        }
        List<Span> begun = new ArrayList<>();
        batch.forEach(record -> begun.add(spans.process(record)));
        run(begun, () -> {
            work.run();
            return begun.size();
        });
    }

    /** Begins to work on a record; the result is to be run when that is done. */
    public Runnable begin(ConsumerRecord<?, ?> record) {
        if (!on) {
            return () -> {};
        }
        return spans.process(record)::end;
    }

    /** One of the things that are done with a record. What is logged meanwhile tells the trace. */
    @SuppressWarnings("try") // a scope is there to be closed
    public <T> T step(String name, ConsumerRecord<?, ?> record, Supplier<T> work) {
        if (!on) {
            return work.get();
        }
        Span span = spans.step(name, record);
        try (Scope scope = span.makeCurrent()) {
            return run(List.of(span), work);
        }
    }

    /** One of the things that are done with several records at once: each has a span of it, in its own trace. */
    public <T> T step(String name, List<? extends ConsumerRecord<?, ?>> records, Supplier<T> work) {
        if (!on) {
            return work.get();
        }
        return run(records.stream().map(record -> spans.step(name, record)).toList(), work);
    }

    /** Logs something about a record, in a line that tells its trace. */
    @SuppressWarnings("try") // a scope is there to be closed
    void log(ConsumerRecord<?, ?> record, Runnable line) {
        if (!on) {
            line.run();
            return;
        }
        try (Scope scope = TraceHeaders.read(record.headers()).makeCurrent()) {
            line.run();
        }
    }

    /** A submission that begins with the request which is served at the moment, in that one's trace. */
    public Submission begun(String submissionId) {
        if (!on) {
            return new Submission(submissionId, 1);
        }
        Headers headers = new RecordHeaders();
        TraceHeaders.write(Context.current(), headers);
        return new Submission(submissionId, 1).inTraceOf(headers);
    }

    /** Sends a record whose headers tell a trace as a part of that trace. */
    Uni<Void> send(String topic, Headers headers, Supplier<Uni<Void>> sending) {
        if (!on || headers.lastHeader(TraceHeaders.PARENT) == null) {
            return sending.get();
        }
        Span span = spans.send(topic, headers);
        return sending.get()
                .onFailure()
                .invoke(failure -> fail(span, failure))
                .onTermination()
                .invoke(() -> span.end());
    }

    private static <T> T run(List<Span> spans, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            spans.forEach(span -> fail(span, failure));
            throw failure;
        } finally {
            spans.forEach(Span::end);
        }
    }

    /** Names the failure and does not quote it: its message may hold words of an article. */
    private static void fail(Span span, Throwable failure) {
        span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
    }
}
