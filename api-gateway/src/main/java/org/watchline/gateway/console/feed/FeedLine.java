package org.watchline.gateway.console.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.feed.StoredFeed;
import org.watchline.gateway.corpus.feed.StoredFeed.Failure;

/** A feed as its page shows it. */
record FeedLine(StoredFeed feed) {

    /** Where its document is to be seen; null for an address that no link may have. */
    public @Nullable String href() {
        return Link.outside(feed.url());
    }

    public String badge() {
        return switch (feed.health()) {
            case "ok" -> "good";
            case "failing" -> "bad";
            default -> "";
        };
    }

    public String health() {
        return switch (feed.health()) {
            case "new" -> "not polled yet";
            case "ok" -> feed.state().remarks().isEmpty() ? "works" : "works, with remarks";
            default -> feed.health();
        };
    }

    public @Nullable Failure error() {
        return feed.state().error();
    }

    public List<String> remarks() {
        return feed.state().remarks();
    }

    public @Nullable Instant polledAt() {
        return feed.state().polledAt();
    }

    /** When it is polled again; null while it is paused. */
    public @Nullable Instant nextPollAt() {
        return feed.active() ? feed.state().nextPollAt() : null;
    }

    public @Nullable Instant lastNewAt() {
        return feed.state().lastNewAt();
    }

    /** How often it is polled. */
    public String pace() {
        Integer seconds = feed.state().intervalSeconds();
        if (feed.intervalMinutes() != null) {
            return "every " + brief(Duration.ofMinutes(feed.intervalMinutes()));
        }
        return seconds == null ? "as often as it changes" : "now every " + brief(Duration.ofSeconds(seconds));
    }

    private static String brief(Duration span) {
        long minutes = Math.max(1, span.toMinutes());
        return minutes < 120 ? minutes + " min" : span.toHours() + " h";
    }

    /** Which of its items are taken, in words. */
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        if (!feed.include().isEmpty()) {
            rules.add("only with " + String.join(", ", feed.include()));
        }
        if (!feed.exclude().isEmpty()) {
            rules.add("not with " + String.join(", ", feed.exclude()));
        }
        if (!feed.pages()) {
            rules.add("text of the feed itself");
        }
        return rules;
    }

    public String include() {
        return String.join(", ", feed.include());
    }

    public String exclude() {
        return String.join(", ", feed.exclude());
    }
}
