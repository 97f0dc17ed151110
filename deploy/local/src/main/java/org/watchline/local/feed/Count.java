package org.watchline.local.feed;

/**
 * How far a whole feed is, in articles.
 *
 * @param found in the files so far
 * @param sent acknowledged by Kafka
 * @param ingested accepted by ingest-service, or beyond
 * @param stored in the corpus
 * @param refused unreadable, rejected or failed
 */
public record Count(int found, int sent, int ingested, int stored, int refused) {

    private static final int BAR_WIDTH = 30;

    boolean isIngested() {
        return ingested + refused >= found;
    }

    boolean isStored() {
        return stored + refused >= found;
    }

    /** How much of what was found is in the corpus or never will be, as a bar. */
    public String bar() {
        int done = found == 0 ? 0 : BAR_WIDTH * (stored + refused) / found;
        return "[" + "=".repeat(done) + " ".repeat(BAR_WIDTH - done) + "]";
    }

    /** In words. */
    public String line() {
        return "%d found · %d sent · %d accepted · %d stored · %d refused"
                .formatted(found, sent, ingested, stored, refused);
    }
}
