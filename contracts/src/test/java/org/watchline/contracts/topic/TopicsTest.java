package org.watchline.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void topicNamesAreTheOnesOtherProgramsRelyOn() {
        assertThat(Topics.pipeline().stream().map(Topic::name))
                .containsExactlyInAnyOrder(
                        "articles.submitted",
                        "articles.ingested",
                        "articles.backlog",
                        "articles.enriched",
                        "articles.stored",
                        "articles.status",
                        "articles.fetch",
                        "corpus.settings",
                        "feeds.state");
    }

    @Test
    void everyDeadLetterTopicBelongsToAPipelineTopicAndTakesItsLargestRecord() {
        for (Topic dead : Topics.deadLetters()) {
            Topic source = Topics.named(dead.name().replaceAll("\\.dlq$", ""));
            assertThat(dead.maxBytes()).isGreaterThan(source.maxBytes());
        }
    }

    @Test
    void clientsCannotSetTheTimeOfASubmission() {
        assertThat(Topics.named(Topics.SUBMITTED).open()).isTrue();
    }

    @Test
    void unknownTopicIsNamedInTheError() {
        assertThatThrownBy(() -> Topics.named("articles.lost")).hasMessageContaining("articles.lost");
    }

    @Test
    void eventsCarryCloudEventsHeaders() {
        assertThat(EventHeaders.of(Topics.named(Topics.INGESTED), "s-1", "ingest-service", Instant.EPOCH))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "s-1")
                .containsEntry("ce_source", "/watchline/ingest-service")
                .containsEntry("ce_type", "org.watchline.article.ingested.v1")
                .containsEntry("ce_dataschema", "https://watchline.org/contracts/article-ingested/1-0-0")
                .containsEntry("ce_time", "1970-01-01T00:00:00Z")
                .containsEntry("content-type", "application/json");
    }
}
