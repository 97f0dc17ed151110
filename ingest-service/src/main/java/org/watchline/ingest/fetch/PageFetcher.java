package org.watchline.ingest.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchline.outbound.Answer;
import org.watchline.outbound.Call;
import org.watchline.outbound.OutboundClient;
import org.watchline.outbound.RefusedAddressException;
import org.watchline.outbound.UnreachableException;

/**
 * Asks for pages, one address at a time: a redirect is handed back, so that whoever follows it can ask that server in
 * its turn. Thread-safe.
 */
public final class PageFetcher {

    private static final String ACCEPTED = "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1";
    private static final int NOT_MODIFIED = 304;

    private final OutboundClient client;
    private final Robots robots;
    private final PageCache cache;
    private final Clock clock;

    PageFetcher(OutboundClient client, Robots robots, PageCache cache, Clock clock) {
        this.client = client;
        this.robots = robots;
        this.cache = cache;
        this.clock = clock;
    }

    /** Asks for a page if the site's rules for robots allow it. */
    public Visit visit(URI url) {
        try {
            Robots.Rules rules = robots.of(url);
            if (rules.areUnavailable()) {
                return new Visit.Failed(FetchProblem.FETCH_ROBOTS_UNAVAILABLE, rules.failure());
            }
            return rules.allow(url)
                    ? ask(url)
                    : new Visit.Failed(
                            FetchProblem.FETCH_ROBOTS_DISALLOWED,
                            "robots.txt of %s forbids it".formatted(url.getHost()));
        } catch (RefusedAddressException e) {
            return new Visit.Failed(FetchProblem.FETCH_ADDRESS_REFUSED, String.valueOf(e.getMessage()));
        } catch (UnreachableException e) {
            return new Visit.Failed(FetchProblem.FETCH_UNREACHABLE, String.valueOf(e.getMessage()));
        }
    }

    /** The pause that the site of a page that was visited asks for between two requests; zero if it does not. */
    public Duration pauseAfter(URI url) {
        try {
            return robots.of(url).pause();
        } catch (RefusedAddressException e) {
            return Duration.ZERO;
        }
    }

    private Visit ask(URI url) throws RefusedAddressException, UnreachableException {
        Optional<Answer> held = cache.held(url);
        Map<String, String> headers = new HashMap<>(held.map(Conditions::of).orElse(Map.of()));
        headers.put("Accept", ACCEPTED);
        Answer answer = client.send(Call.get(url, headers));
        if (answer.status() == NOT_MODIFIED && held.isPresent()) {
            return page(held.get());
        }
        Optional<URI> target = AnswerStatus.target(answer);
        if (target.isPresent()) {
            return new Visit.Moved(target.get());
        }
        if (!AnswerStatus.isDocument(answer)) {
            return AnswerStatus.failure(answer, clock);
        }
        cache.keep(url, answer);
        return page(answer);
    }

    private static Visit page(Answer answer) {
        if (answer.cut()) {
            return new Visit.Failed(
                    FetchProblem.FETCH_TOO_LARGE,
                    "the page has more than the %d bytes that are taken".formatted(answer.body().length));
        }
        String type = mediaType(answer);
        BodyText body = BodyText.of(answer.body(), answer.header("Content-Type").orElse(null));
        boolean looksLikeMarkup = body.text().stripLeading().startsWith("<");
        boolean vague = type.isEmpty() || type.endsWith("/xml");
        boolean html = vague ? looksLikeMarkup : type.contains("html");
        if (!html && !type.equals("text/plain")) {
            String found = type.isEmpty() ? "something unnamed" : type;
            return new Visit.Failed(FetchProblem.FETCH_NOT_TEXT, "the page is %s, not HTML".formatted(found));
        }
        return body.text().isBlank()
                ? new Visit.Failed(FetchProblem.FETCH_EMPTY, "the page is blank")
                : new Visit.Page(body.text(), html);
    }

    private static String mediaType(Answer answer) {
        return answer.header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
