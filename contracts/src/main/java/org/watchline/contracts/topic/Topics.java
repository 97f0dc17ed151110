package org.watchline.contracts.topic;

import java.time.Duration;
import java.util.List;

/**
 * The Kafka topics of the pipeline. The names are compile-time constants, because channel annotations and settings need
 * them.
 */
public final class Topics {

    public static final String SUBMITTED = "articles.submitted";
    public static final String INGESTED = "articles.ingested";
    public static final String BACKLOG = "articles.backlog";
    public static final String ENRICHED = "articles.enriched";
    public static final String STORED = "articles.stored";
    public static final String STATUS = "articles.status";
    public static final String SETTINGS = "corpus.settings";
    public static final String FETCH = "articles.fetch";
    public static final String FEEDS = "feeds.state";

    private static final String DEAD_LETTER_SUFFIX = ".dlq";
    private static final Duration OUTAGE = Duration.ofDays(14);
    private static final Duration NOTICES = Duration.ofDays(2);
    private static final Duration DEAD_LETTERS = Duration.ofDays(30);

    private static final List<Topic> PIPELINE = List.of(
            Topic.log(SUBMITTED, Event.ARTICLE_SUBMITTED, OUTAGE).forAnyone(),
            Topic.log(INGESTED, Event.ARTICLE_INGESTED, OUTAGE),
            Topic.log(BACKLOG, Event.ARTICLE_INGESTED, OUTAGE),
            Topic.log(ENRICHED, Event.ARTICLE_ENRICHED, OUTAGE).roomy(),
            Topic.log(STORED, Event.ARTICLE_STORED, NOTICES),
            Topic.log(STATUS, Event.ARTICLE_STATUS, NOTICES),
            Topic.log(FETCH, Event.PAGE_FETCH, OUTAGE),
            Topic.compacted(SETTINGS, Event.SETTING_CHANGED),
            Topic.compactedParts(FEEDS, Event.FEED_POLLED));

    private static final List<String> DEAD_LETTERED = List.of(SUBMITTED, INGESTED, BACKLOG, ENRICHED, STATUS, FETCH);

    private Topics() {}

    /** Every topic that carries a contract record. */
    public static List<Topic> pipeline() {
        return PIPELINE;
    }

    /** The dead-letter topics: one for each topic whose consumer must not drop a record. */
    public static List<Topic> deadLetters() {
        return DEAD_LETTERED.stream()
                .map(source -> Topic.deadLetters(deadLetterOf(source), DEAD_LETTERS))
                .toList();
    }

    /** The name of the topic that takes what can never be read from {@code topic}. */
    public static String deadLetterOf(String topic) {
        return topic + DEAD_LETTER_SUFFIX;
    }

    /** The name of the topic whose dead letters {@code deadLetterTopic} takes. */
    public static String sourceOf(String deadLetterTopic) {
        if (!deadLetterTopic.endsWith(DEAD_LETTER_SUFFIX)) {
            throw new IllegalArgumentException("no dead-letter topic: " + deadLetterTopic);
        }
        return deadLetterTopic.substring(0, deadLetterTopic.length() - DEAD_LETTER_SUFFIX.length());
    }

    /** The catalogue entry of a pipeline topic. */
    public static Topic named(String name) {
        return PIPELINE.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such topic: " + name));
    }
}
