package org.watchline.ingest.feed.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.contracts.setting.Setting;
import org.watchline.ingest.fetch.stream.PageDemand;
import org.watchline.messaging.FollowedSettings;

/** The feeds that people follow. One thread changes them. */
@ApplicationScoped
class FeedSettings implements FollowedSettings, PageDemand {

    private final Map<String, Followed> coming = new HashMap<>();

    /** Ids of settings that are known to have been there. A feed that was never heard of may just be very new. */
    private final Set<String> ended = new HashSet<>();

    private volatile Set<String> deleted = Set.of();
    private volatile Map<UUID, Followed> holding = Map.of();
    private volatile boolean known;

    /**
     * A feed.
     *
     * @param version of its setting
     */
    record Followed(Feed feed, long version) {}

    /** All of them, the paused ones too. */
    Collection<Followed> all() {
        return List.copyOf(holding.values());
    }

    /** Whether a feed was taken off the list, as far as is known. */
    boolean isGone(UUID id) {
        return known && !holding.containsKey(id);
    }

    /** Whether a feed is followed just as it was. */
    boolean isAsBefore(Followed followed) {
        return followed.equals(holding.get(followed.feed().id()));
    }

    @Override
    public boolean isWanted(FetchRequest request) {
        return request.feedId() == null || !deleted.contains(Feed.SETTING + ":" + request.feedId());
    }

    @Override
    public void forget() {
        coming.clear();
        ended.clear();
    }

    @Override
    public void put(Setting setting) {
        if (setting.kind().equals(Feed.SETTING)) {
            Feed feed = ContractCodec.read(ContractCodec.write(setting.value()), Feed.class);
            coming.put(setting.id(), new Followed(feed, setting.version()));
            ended.remove(setting.id());
        }
    }

    @Override
    public void remove(String id) {
        coming.remove(id);
        if (id.startsWith(Feed.SETTING + ":")) {
            ended.add(id);
        }
    }

    @Override
    public void publish() {
        Map<UUID, Followed> feeds = new HashMap<>();
        coming.values().forEach(followed -> feeds.put(followed.feed().id(), followed));
        holding = Map.copyOf(feeds);
        deleted = Set.copyOf(ended);
        known = true;
    }
}
