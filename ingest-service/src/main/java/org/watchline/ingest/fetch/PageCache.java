package org.watchline.ingest.fetch;

import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchline.outbound.Answer;

/**
 * Answers whose server can tell whether they still hold (RFC 9111 section 4.3), as many as fit; those not asked for
 * longest make room. Thread-safe.
 */
final class PageCache {

    /** Bytes, roughly, of an answer without body and headers. */
    private static final long OF_ENTRY = 1_024;

    private final long capacity;
    private final Map<URI, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** Takes the bytes that all bodies together may have. */
    PageCache(long capacity) {
        this.capacity = capacity;
    }

    synchronized Optional<Answer> held(URI url) {
        return Optional.ofNullable(answers.get(url));
    }

    synchronized void keep(URI url, Answer answer) {
        forget(url);
        if (Conditions.of(answer).isEmpty() || weight(answer) > capacity / 4) {
            return;
        }
        answers.put(url, answer);
        size += weight(answer);
        Iterator<Answer> eldest = answers.values().iterator();
        while (size > capacity) {
            size -= weight(eldest.next());
            eldest.remove();
        }
    }

    private void forget(URI url) {
        Answer old = answers.remove(url);
        if (old != null) {
            size -= weight(old);
        }
    }

    /** Headers count too: blank answers would else gather without end. */
    private static long weight(Answer answer) {
        long headers = answer.headers().values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        return answer.body().length + headers + OF_ENTRY;
    }
}
