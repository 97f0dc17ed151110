package org.watchline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.EventHeaders;

class SubmissionTest {

    private final ConsumerRecord<String, byte[]> record =
            new ConsumerRecord<>("articles.submitted", 3, 42, "key", new byte[0]);

    @Test
    void recordWithoutHeadersIsNamedByItsPlace() {
        assertThat(Submission.of(record)).isEqualTo(new Submission("articles.submitted-3-42", 1));
    }

    @Test
    void headersOfOurOwnProducersComeFirst() {
        header(EventHeaders.SUBMISSION_ID, "s-1");
        header(EventHeaders.ATTEMPT, "3");

        assertThat(Submission.of(record)).isEqualTo(new Submission("s-1", 3));
    }

    @Test
    void laterAttemptsTravelOn() {
        assertThat(new Submission("s-1", 1).onwardHeaders()).isEmpty();
        assertThat(new Submission("s-1", 3).onwardHeaders()).containsEntry(EventHeaders.ATTEMPT, "3");
    }

    @Test
    void unusableHeadersCountAsAbsent() {
        header(EventHeaders.SUBMISSION_ID, "x".repeat(5000));
        header(EventHeaders.ATTEMPT, "-1");

        assertThat(Submission.of(record)).isEqualTo(new Submission("articles.submitted-3-42", 1));
    }

    private void header(String name, String text) {
        record.headers().add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
