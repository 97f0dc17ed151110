package org.watchline.messaging;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** How a record tells which trace it belongs to: W3C Trace Context in its headers, as anybody's tracer writes it. */
final class TraceHeaders {

    static final String PARENT = "traceparent";

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<Headers> GETTER = new Reader();
    private static final TextMapSetter<Headers> SETTER = TraceHeaders::put;

    private TraceHeaders() {}

    /** The root if the headers tell of no trace, or not in a way that can be read. */
    static Context read(Headers headers) {
        return W3C.extract(Context.root(), headers, GETTER);
    }

    /** Replaces what the headers tell. */
    static void write(Context context, Headers headers) {
        W3C.inject(context, headers, SETTER);
    }

    private static void put(@Nullable Headers headers, String name, String value) {
        if (headers != null) {
            headers.remove(name);
            EventPublisher.add(headers, name, value);
        }
    }

    private static final class Reader implements TextMapGetter<Headers> {

        @Override
        public Iterable<String> keys(Headers headers) {
            return StreamSupport.stream(headers.spliterator(), false)
                    .map(Header::key)
                    .toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            Header header = headers == null ? null : headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
