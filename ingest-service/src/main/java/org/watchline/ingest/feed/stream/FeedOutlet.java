package org.watchline.ingest.feed.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.ingest.SubmissionIds;
import org.watchline.ingest.feed.FeedPoll;
import org.watchline.ingest.feed.ItemArticle;
import org.watchline.ingest.feed.document.FeedItem;
import org.watchline.ingest.stream.FetchRequests;
import org.watchline.ingest.stream.Lane;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.Persistently;
import org.watchline.messaging.StatusNotices;
import org.watchline.messaging.Submission;

/**
 * Sends what follows from a poll: first the items, then the state that says that they were seen. A process that dies in
 * between leaves items that the next one sends again, to no effect.
 */
@ApplicationScoped
class FeedOutlet {

    private static final Logger LOG = Logger.getLogger(FeedOutlet.class);
    private static final Topic SUBMITTED = Topics.named(Topics.SUBMITTED);
    private static final Topic STATES = Topics.named(Topics.FEEDS);
    private static final int FIRST_ATTEMPT = 1;

    private final EventPublisher publisher;
    private final FetchRequests fetches;
    private final StatusNotices notices;
    private final FeedStates states;
    private final ItemArticle articles;
    private final SubmissionIds ids;
    private final Clock clock;

    FeedOutlet(
            EventPublisher publisher,
            FetchRequests fetches,
            StatusNotices notices,
            FeedStates states,
            ItemArticle articles,
            SubmissionIds ids,
            Clock clock) {
        this.publisher = publisher;
        this.fetches = fetches;
        this.notices = notices;
        this.states = states;
        this.articles = articles;
        this.ids = ids;
        this.clock = clock;
    }

    /** Blocks until Kafka has acknowledged everything. */
    void send(Feed feed, FeedPoll poll) {
        List<Supplier<Uni<Void>>> sendings = poll.fresh().stream()
                .map(item -> sending(feed, item))
                .filter(Objects::nonNull)
                .toList();
        if (!sendings.isEmpty()) {
            Persistently.await(
                    "sending %d items of feed %s".formatted(sendings.size(), feed.id()),
                    () -> Uni.combine()
                            .all()
                            .unis(sendings.stream().map(Supplier::get).toList())
                            .collectFailures()
                            .discardItems());
            LOG.infof("feed has something new feedId=%s count=%d", feed.id(), sendings.size());
        }
        keep(poll.state());
    }

    /** Blocks until Kafka has the state of a feed. This process goes by it even if Kafka does not take it. */
    void keep(FeedState state) {
        states.put(state);
        Persistently.await(
                "keeping the state of feed " + state.feedId(),
                () -> publisher.publish(STATES, state.feedId(), state.feedId() + "/" + state.polledAt(), state));
    }

    /** The feed is followed no longer. */
    void end(UUID feed) {
        Persistently.await(
                "ending the state of feed " + feed, () -> publisher.publishEnd(STATES, feed.toString(), feed + "/end"));
        states.forget(feed);
    }

    private @Nullable Supplier<Uni<Void>> sending(Feed feed, FeedItem item) {
        String id = ids.mint();
        Lane lane = articles.isOld(item) ? Lane.BACKLOG : Lane.FAST;
        URI link = item.link();
        if (feed.pages() && link != null) {
            FetchRequest request = new FetchRequest(
                    id, link.toString(), clock.instant(), feed.id().toString(), articles.known(feed, item));
            return () -> notices.reached(Stage.SUBMITTED, id, null, new Submission(id, FIRST_ATTEMPT))
                    .chain(() -> fetches.want(request, new Submission(id, FIRST_ATTEMPT), lane));
        }
        return item.body() == null ? null : () -> submit(id, articles.whole(feed, item), lane);
    }

    private Uni<Void> submit(String id, ArticleSubmitted article, Lane lane) {
        Map<String, String> headers = new HashMap<>(lane.headers());
        headers.put(EventHeaders.SUBMISSION_ID, id);
        String key = article.url() == null ? article.id() : article.url();
        return publisher
                .publish(SUBMITTED, key, id + "/submission", ContractCodec.write(article), headers)
                .chain(() -> notices.reached(Stage.SUBMITTED, id, null, new Submission(id, FIRST_ATTEMPT)))
                .onFailure(RecordTooLargeException.class)
                .recoverWithUni(() -> notices.ended(
                        Stage.REJECTED,
                        id,
                        null,
                        new Submission(id, FIRST_ATTEMPT),
                        "the article is larger than a topic takes"));
    }
}
