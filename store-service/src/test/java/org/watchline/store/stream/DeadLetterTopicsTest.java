package org.watchline.store.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

class DeadLetterTopicsTest {

    @Test
    void everyDeadLetterTopicIsRead() throws IOException {
        // Given
        Properties settings = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }

        // When
        String topics = settings.getProperty("mp.messaging.incoming.dead-letters.topics");

        // Then
        assertThat(topics.split(","))
                .containsExactlyInAnyOrderElementsOf(
                        Topics.deadLetters().stream().map(Topic::name).toList());
    }
}
