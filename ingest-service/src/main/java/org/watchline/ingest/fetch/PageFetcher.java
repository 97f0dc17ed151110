package org.watchline.ingest.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchline.ingest.charset.DecodedText;
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

    private static final String ACCEPTED =
            "text/html,application/xhtml+xml,text/plain;q=0.8,application/pdf;q=0.7,*/*;q=0.1";
    private static final int NOT_MODIFIED = 304;

    private final OutboundClient client;
    private final OutboundClient documents;
    private final Robots robots;
    private final PageCache cache;
    private final Clock clock;

    /** Takes a client for pages, and one that takes as much as a document may have. */
    PageFetcher(OutboundClient client, OutboundClient documents, Robots robots, PageCache cache, Clock clock) {
        this.client = client;
        this.documents = documents;
        this.robots = robots;
        this.cache = cache;
        this.clock = clock;
    }

    /** Asks for a page if the site's rules for robots allow it. */
    public Visit visit(URI url) {
        return visit(url, this::askForPage);
    }

    /** Asks again for what turned out to be a large document. */
    public Visit visitLargeFile(URI url) {
        return visit(url, this::askForLargeFile);
    }

    private Visit visit(URI url, Asking asking) {
        try {
            Robots.Rules rules = robots.of(url);
            if (rules.areUnavailable()) {
                return new Visit.Failed(FetchProblem.FETCH_ROBOTS_UNAVAILABLE, rules.failure());
            }
            return rules.allow(url)
                    ? asking.ask(url)
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

    private Visit askForPage(URI url) throws RefusedAddressException, UnreachableException {
        Optional<Answer> held = cache.held(url);
        Map<String, String> headers = new HashMap<>(held.map(Conditions::of).orElse(Map.of()));
        headers.put("Accept", ACCEPTED);
        Answer answer = client.send(Call.get(url, headers));
        if (answer.status() == NOT_MODIFIED && held.isPresent()) {
            return page(held.get());
        }
        if (!AnswerStatus.isDocument(answer)) {
            return elsewhereOrFailed(answer);
        }
        if (answer.cut()) {
            return isText(mediaType(answer)) ? tooLarge(answer) : new Visit.LargeFile();
        }
        cache.keep(url, answer);
        return page(answer);
    }

    private Visit askForLargeFile(URI url) throws RefusedAddressException, UnreachableException {
        Answer answer = documents.send(Call.get(url, Map.of("Accept", ACCEPTED)));
        if (!AnswerStatus.isDocument(answer)) {
            return elsewhereOrFailed(answer);
        }
        return answer.cut() ? tooLarge(answer) : new Visit.File(answer.body(), mediaType(answer));
    }

    private Visit elsewhereOrFailed(Answer answer) {
        return AnswerStatus.target(answer)
                .<Visit>map(Visit.Moved::new)
                .orElseGet(() -> AnswerStatus.failure(answer, clock));
    }

    private static Visit tooLarge(Answer answer) {
        return new Visit.Failed(
                FetchProblem.FETCH_TOO_LARGE,
                "the page has more than the %d bytes that are taken".formatted(answer.body().length));
    }

    private static Visit page(Answer answer) {
        String type = mediaType(answer);
        DecodedText body = DecodedText.ofAnswer(
                answer.body(), answer.header("Content-Type").orElse(null));
        boolean looksLikeMarkup = body.text().stripLeading().startsWith("<");
        boolean vague = type.isEmpty() || type.endsWith("/xml");
        boolean html = vague ? looksLikeMarkup : type.contains("html");
        if ((!html && !type.equals("text/plain")) || body.text().startsWith("%PDF-")) {
            return new Visit.File(answer.body(), type);
        }
        return body.text().isBlank()
                ? new Visit.Failed(FetchProblem.FETCH_EMPTY, "the page is blank")
                : new Visit.Page(body.text(), html);
    }

    private static boolean isText(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.contains("html") || mediaType.endsWith("xml");
    }

    /** One way of asking. */
    private interface Asking {

        Visit ask(URI url) throws RefusedAddressException, UnreachableException;
    }

    private static String mediaType(Answer answer) {
        return answer.header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
