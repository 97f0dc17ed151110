package org.watchline.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address once. */
public sealed interface Visit {

    /**
     * A document.
     *
     * @param text decoded
     * @param html whether it is HTML; otherwise plain text
     */
    record Page(String text, boolean html) implements Visit {}

    /**
     * Neither HTML nor plain text; perhaps a document.
     *
     * @param mediaType as the server calls it; may be empty
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record File(byte[] bytes, String mediaType) implements Visit {}

    /** A document with more bytes than a page may have: it has to be asked for as such. */
    record LargeFile() implements Visit {}

    /** It is elsewhere. */
    record Moved(URI to) implements Visit {}

    /**
     * Nothing usable.
     *
     * @param detail for people
     * @param retryAfter how long the server asks to wait; null if it does not say
     */
    record Failed(
            FetchProblem problem, String detail, @Nullable Duration retryAfter) implements Visit {

        /** Without a word on when to come back. */
        public Failed(FetchProblem problem, String detail) {
            this(problem, detail, null);
        }

        /** One line for a status or a dead letter, beginning with the problem's name. */
        public String reason() {
            return problem.label() + ": " + detail;
        }
    }
}
