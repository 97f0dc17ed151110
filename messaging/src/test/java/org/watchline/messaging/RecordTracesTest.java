package org.watchline.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class RecordTracesTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String OUTSIDE = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final List<SpanData> spans = new ArrayList<>();
    private final RecordTraces traces = new RecordTraces(telemetry(), false);
    private final ConsumerRecord<String, byte[]> one =
            new ConsumerRecord<>("articles.ingested", 1, 7, "a", new byte[0]);
    private final ConsumerRecord<String, byte[]> other =
            new ConsumerRecord<>("articles.ingested", 1, 8, "b", new byte[0]);

    @Test
    void recordsOfABatchStayInTheirOwnTraces() {
        // Given
        tell(one, OUTSIDE);

        // When
        traces.process(List.of(one, other), () -> {});

        // Then
        assertThat(spans).extracting(SpanData::getName).containsOnly("process articles.ingested");
        assertThat(spans.get(0).getTraceId()).isEqualTo(TRACE);
        assertThat(spans.get(0).getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(spans.get(1).getTraceId()).isNotEqualTo(TRACE);
        assertThat(spans.get(1).getParentSpanContext().isValid()).isFalse();
    }

    @Test
    void whatFollowsFromARecordIsAChildOfTheWorkOnIt() {
        // Given
        Headers sent = new RecordHeaders();

        // When
        traces.process(List.of(one), () -> {
            Submission.of(one).onwardHeaders().forEach((name, text) -> EventPublisher.add(sent, name, text));
            traces.send("articles.enriched", sent, () -> Uni.createFrom().voidItem())
                    .await()
                    .indefinitely();
        });

        // Then
        assertThat(spans)
                .extracting(SpanData::getName)
                .containsExactly("send articles.enriched", "process articles.ingested");
        assertThat(spans.get(0).getParentSpanId()).isEqualTo(spans.get(1).getSpanId());
        assertThat(sent.headers("traceparent")).hasSize(1);
        assertThat(text(sent)).contains(spans.get(0).getSpanId());
    }

    @Test
    void aCommitOfSeveralIsAStepInEachOfTheirTraces() {
        // When
        traces.process(List.of(one, other), () -> traces.step("commit article", List.of(one, other), () -> true));

        // Then
        assertThat(spans)
                .filteredOn(span -> span.getName().equals("commit article"))
                .extracting(SpanData::getTraceId)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFailureIsNamedAndNotQuoted() {
        // When
        assertThatThrownBy(() -> traces.step("tag article", one, () -> {
                    throw new IllegalStateException("words of an article");
                }))
                .isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(spans).singleElement().satisfies(span -> {
            assertThat(span.getStatus().getDescription()).isEqualTo("IllegalStateException");
            assertThat(span.toString()).doesNotContain("words");
        });
    }

    @Test
    void aTraceThatCannotBeReadCountsAsNone() {
        // Given
        tell(one, "00-" + "z".repeat(32) + "-b7ad6b7169203331-01");

        // When
        traces.process(List.of(one), () -> {});

        // Then
        assertThat(spans)
                .singleElement()
                .satisfies(span ->
                        assertThat(span.getParentSpanContext().isValid()).isFalse());
    }

    @Test
    void switchedOffItLeavesRecordsAloneAndPassesOnWhatCame() {
        // Given
        RecordTraces off = new RecordTraces(OpenTelemetry.noop(), true);
        tell(one, OUTSIDE);

        // When
        off.process(List.of(one, other), () -> off.step("tag article", one, () -> true));

        // Then
        assertThat(text(one.headers())).isEqualTo(OUTSIDE);
        assertThat(other.headers()).isEmpty();
        assertThat(Submission.of(one).onwardHeaders()).isEqualTo(Map.of("traceparent", OUTSIDE));
        assertThat(Submission.of(other).onwardHeaders()).isEmpty();
        assertThat(off.begun("s-1").onwardHeaders()).isEmpty();
    }

    private static void tell(ConsumerRecord<String, byte[]> record, String traceparent) {
        EventPublisher.add(record.headers(), "traceparent", traceparent);
    }

    private static String text(Headers headers) {
        return new String(headers.lastHeader("traceparent").value(), StandardCharsets.UTF_8);
    }

    private OpenTelemetry telemetry() {
        return OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(new Keeper()))
                        .build())
                .build();
    }

    private final class Keeper implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
