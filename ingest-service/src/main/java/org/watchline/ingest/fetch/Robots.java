package org.watchline.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.outbound.Answer;
import org.watchline.outbound.Call;
import org.watchline.outbound.OutboundClient;
import org.watchline.outbound.RefusedAddressException;
import org.watchline.outbound.UnreachableException;

/** What sites allow robots, RFC 9309. Thread-safe. */
final class Robots {

    /** By which sites name this one in their rules. */
    static final String NAME = "watchline";

    private static final int MOST_SITES = 5_000;

    /** The longest that RFC 9309 lets rules be kept is a day. */
    private static final Duration LIFETIME = Duration.ofHours(2);

    /** How soon rules that could not be had are asked for again. */
    private static final Duration FAILURE_LIFETIME = Duration.ofMinutes(1);

    private static final int LEAST_FAILURE = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private final OutboundClient client;
    private final Clock clock;
    private final Map<String, Rules> known = new LinkedHashMap<>(16, 0.75f, true);

    Robots(OutboundClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * A site's rules.
     *
     * @param failure why they cannot be had; empty if they can
     */
    record Rules(BaseRobotRules parsed, String failure, Instant until) {

        boolean areUnavailable() {
            return !failure.isEmpty();
        }

        boolean allow(URI url) {
            return parsed.isAllowed(url.toString());
        }

        /** The pause that the site asks for between two requests; zero if it does not. */
        Duration pause() {
            return Duration.ofMillis(Math.max(0, parsed.getCrawlDelay()));
        }
    }

    /** The rules for an address. The first time for each site, and now and then, it is asked. */
    Rules of(URI url) throws RefusedAddressException {
        String site = url.getScheme() + "://" + FetchRequest.hostOf(url);
        Rules rules = held(site);
        if (rules == null || rules.until().isBefore(clock.instant())) {
            rules = ask(URI.create(site + "/robots.txt"));
            hold(site, rules);
        }
        return rules;
    }

    private Rules ask(URI file) throws RefusedAddressException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        Instant now = clock.instant();
        try {
            Answer answer = client.send(Call.get(file, Map.of()));
            if (AnswerStatus.isDocument(answer)) {
                BaseRobotRules rules = parser.parseContent(file.toString(), answer.body(), "text/plain", Set.of(NAME));
                return new Rules(rules, "", now.plus(LIFETIME));
            }
            boolean broken = answer.status() >= LEAST_FAILURE || answer.status() == TOO_MANY_REQUESTS;
            return broken
                    ? unavailable(parser, "%s answered %d".formatted(file, answer.status()))
                    : new Rules(parser.failedFetch(answer.status()), "", now.plus(LIFETIME));
        } catch (UnreachableException e) {
            return unavailable(parser, String.valueOf(e.getMessage()));
        }
    }

    private Rules unavailable(SimpleRobotRulesParser parser, String failure) {
        return new Rules(
                parser.failedFetch(LEAST_FAILURE), failure, clock.instant().plus(FAILURE_LIFETIME));
    }

    private synchronized @Nullable Rules held(String site) {
        return known.get(site);
    }

    private synchronized void hold(String site, Rules rules) {
        known.put(site, rules);
        if (known.size() > MOST_SITES) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
