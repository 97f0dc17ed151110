package org.watchline.ingest.fetch.stream;

import java.net.URI;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.messaging.Submission;

/**
 * A page on its way in.
 *
 * @param message acknowledged when the page is dealt with
 * @param url to ask for next; after a redirect another one than was asked for
 * @param redirects followed so far
 * @param failures so far
 * @param largeFile whether it turned out to be a document larger than a page
 */
record FetchTask(
        Message<byte[]> message,
        ConsumerRecord<String, byte[]> record,
        FetchRequest request,
        URI url,
        int redirects,
        int failures,
        boolean largeFile) {

    /** The request as it came. */
    static FetchTask of(Message<byte[]> message, ConsumerRecord<String, byte[]> record, FetchRequest request) {
        return new FetchTask(message, record, request, URI.create(request.url()), 0, 0, false);
    }

    Submission submission() {
        return Submission.of(record);
    }

    /** Whether it is of the slow lane. */
    boolean mayWait() {
        return record.headers().lastHeader(EventHeaders.LANE) != null;
    }

    String host() {
        return FetchRequest.hostOf(url);
    }

    FetchTask movedTo(URI target) {
        return new FetchTask(message, record, request, target, redirects + 1, failures, false);
    }

    FetchTask asLargeFile() {
        return new FetchTask(message, record, request, url, redirects, failures, true);
    }

    FetchTask failedOnce() {
        return new FetchTask(message, record, request, url, redirects, failures + 1, largeFile);
    }
}
