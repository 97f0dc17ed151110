package org.watchline.gateway.pipeline;

import java.util.List;
import java.util.Locale;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** The places where records wait, in the order in which an article passes them. */
public enum Station {
    INGEST("ingest-service", "ingest-service", List.of(Topics.SUBMITTED)),
    FETCH("ingest-service", "ingest-service-fetch", List.of(Topics.FETCH)),
    TAG("nlp-service", "nlp-service", List.of(Topics.INGESTED)),
    BACKLOG("nlp-service", "nlp-service-backlog", List.of(Topics.BACKLOG)),
    STORE("store-service", "store-service", List.of(Topics.ENRICHED)),
    STATUS("store-service", "store-service-status", List.of(Topics.STATUS)),
    DEAD_LETTERS(
            "store-service",
            "store-service-dead-letters",
            Topics.deadLetters().stream().map(Topic::name).toList()),
    FEEDS("store-service", "store-service-feeds", List.of(Topics.FEEDS));

    private final String service;
    private final String group;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> topics;

    Station(String service, String group, List<String> topics) {
        this.service = service;
        this.group = group;
        this.topics = List.copyOf(topics);
    }

    /** The service whose work waits here. */
    public String service() {
        return service;
    }

    /** The consumer group that reads the topics. */
    public String group() {
        return group;
    }

    /** What is read here. */
    public List<String> topics() {
        return topics;
    }

    /** As the API and metrics name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
