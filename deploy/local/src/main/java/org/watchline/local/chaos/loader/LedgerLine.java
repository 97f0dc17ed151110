package org.watchline.local.chaos.loader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact about one sending of one article.
 *
 * @param number of the sending: an article that is sent twice has two
 * @param acceptable whether the product may take it
 * @param mark of its text
 * @param submissionId what the product called it; null unless it was accepted
 * @param detail of an answer that was no yes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerLine(
        long number,
        Event event,
        String door,
        String id,
        UUID articleId,
        String mark,
        boolean acceptable,
        @Nullable String submissionId,
        @Nullable String detail,
        Instant at) {

    /** What happened to it. */
    public enum Event {
        /** It is about to leave; whatever follows, it may be there. */
        SENT,
        /** The product answered 202, or Kafka acknowledged it: from here on it is owed. */
        ACCEPTED,
        /** The product said no. */
        REFUSED,
        /** There was no answer, or one that promises nothing: it may be there or not. */
        UNKNOWN
    }
}
