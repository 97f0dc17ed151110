package org.watchline.ingest.feed.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.setting.Setting;
import org.watchline.messaging.FollowedSettings;

/** The feeds that people follow. One thread changes them. */
@ApplicationScoped
class FeedSettings implements FollowedSettings {

    private final Map<String, Followed> coming = new HashMap<>();
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

    @Override
    public void forget() {
        coming.clear();
    }

    @Override
    public void put(Setting setting) {
        if (setting.kind().equals(Feed.SETTING)) {
            Feed feed = ContractCodec.read(ContractCodec.write(setting.value()), Feed.class);
            coming.put(setting.id(), new Followed(feed, setting.version()));
        }
    }

    @Override
    public void remove(String id) {
        coming.remove(id);
    }

    @Override
    public void publish() {
        Map<UUID, Followed> feeds = new HashMap<>();
        coming.values().forEach(followed -> feeds.put(followed.feed().id(), followed));
        holding = Map.copyOf(feeds);
        known = true;
    }
}
