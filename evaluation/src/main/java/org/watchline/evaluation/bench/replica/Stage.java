package org.watchline.evaluation.bench.replica;

import org.watchline.contracts.topic.Topics;

/** A service of which there can be several, which writes one record for each that it reads. */
enum Stage {
    NLP("nlp-service", Topics.INGESTED, Topics.ENRICHED),
    STORE("store-service", Topics.ENRICHED, Topics.STORED);

    private final String service;
    private final String input;
    private final String output;

    Stage(String service, String input, String output) {
        this.service = service;
        this.input = input;
        this.output = output;
    }

    /** The service's name, which is also that of the group whose members share the input. */
    String service() {
        return service;
    }

    String input() {
        return input;
    }

    String output() {
        return output;
    }
}
