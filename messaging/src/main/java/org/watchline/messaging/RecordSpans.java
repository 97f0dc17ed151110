package org.watchline.messaging;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** Starts the spans of records, named and described by OpenTelemetry's semantic conventions for messaging. */
final class RecordSpans {

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> TOPIC = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> PARTITION = AttributeKey.stringKey("messaging.destination.partition.id");
    private static final AttributeKey<Long> OFFSET = AttributeKey.longKey("messaging.kafka.offset");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.name");
    private static final AttributeKey<String> OPERATION_TYPE = AttributeKey.stringKey("messaging.operation.type");

    /** By it, a submission's trace is found. */
    private static final AttributeKey<String> SUBMISSION = AttributeKey.stringKey("watchline.submission.id");

    private static final String SEND = "send";
    private static final String PROCESS = "process";

    private final Tracer tracer;

    RecordSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Work on a record, from which on its headers tell the new span. Begins a trace if they told none. */
    Span process(ConsumerRecord<?, ?> record) {
        Context parent = TraceHeaders.read(record.headers());
        Span span = messaging(PROCESS, record.topic(), SpanKind.CONSUMER)
                .setParent(parent)
                .setAttribute(PARTITION, Integer.toString(record.partition()))
                .setAttribute(OFFSET, record.offset())
                .setAttribute(SUBMISSION, Submission.of(record).id())
                .startSpan();
        TraceHeaders.write(parent.with(span), record.headers());
        return span;
    }

    /** A part of the work on a record. */
    Span step(String name, ConsumerRecord<?, ?> record) {
        return tracer.spanBuilder(name)
                .setParent(TraceHeaders.read(record.headers()))
                .startSpan();
    }

    /** A record on its way to the broker, whose headers tell the new span. */
    Span send(String topic, Headers headers) {
        Context parent = TraceHeaders.read(headers);
        Span span = messaging(SEND, topic, SpanKind.PRODUCER).setParent(parent).startSpan();
        TraceHeaders.write(parent.with(span), headers);
        return span;
    }

    private SpanBuilder messaging(String operation, String topic, SpanKind kind) {
        return tracer.spanBuilder(operation + " " + topic)
                .setSpanKind(kind)
                .setAttribute(SYSTEM, "kafka")
                .setAttribute(TOPIC, topic)
                .setAttribute(OPERATION, operation)
                .setAttribute(OPERATION_TYPE, operation);
    }
}
