package org.watchline.ingest.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.identity.ArticleIdentity;
import org.watchline.ingest.html.HtmlPage;

/** Examines submissions, whichever way they came. Thread-safe. */
public final class Intake {

    private static final ObjectMapper JSON = ArticleJson.mapper(1);

    private final PublicationTime publicationTime;

    /** Takes the clock that publication times must not be ahead of. */
    public Intake(Clock clock) {
        this.publicationTime = new PublicationTime(clock);
    }

    /** Examines a submission as it lies on a topic. */
    public Outcome examine(byte @Nullable [] json) {
        if (json == null || json.length == 0) {
            return Outcome.Refused.malformed("the record is empty");
        }
        try {
            return examine(JSON.readTree(json));
        } catch (StreamConstraintsException e) {
            return Outcome.Refused.malformed("nested too deeply, or more in it than an article can have");
        } catch (JsonProcessingException e) {
            return Outcome.Refused.malformed("not valid JSON" + place(e.getLocation()));
        } catch (IOException e) {
            // Jackson takes some first bytes for UTF-32 and then fails like a broken stream.
            return Outcome.Refused.malformed("not text in UTF-8");
        }
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    /** Examines a submission that is parsed already. */
    public Outcome examine(JsonNode json) {
        if (!json.isObject()) {
            return Outcome.Refused.malformed("an article must be a JSON object");
        }
        Faults faults = new Faults();
        return examine(SubmissionReader.read(json, faults), faults);
    }

    /** Examines a submission that came in no JSON. */
    public Outcome examine(ArticleSubmitted submitted) {
        return examine(submitted, new Faults());
    }

    private Outcome examine(ArticleSubmitted submitted, Faults faults) {
        if (isAddressOnly(submitted)) {
            return wanted(submitted, faults);
        }
        Body body = Body.of(submitted, faults);
        Article article = article(submitted, body, new Metadata(publicationTime, faults));
        if (body == null || !faults.isEmpty()) {
            return new Outcome.Refused(faults.found());
        }
        // Of the client's source and address, not the page's: better extraction must not make strangers of old
        // articles.
        String source = CleanText.line(submitted.source());
        String url = CleanText.line(submitted.url()) == null ? null : article.url();
        UUID articleId = ArticleIdentity.of(article.clientId(), source, url, article.text());
        return new Outcome.Accepted(articleId, submitted, article, body.original());
    }

    /** A body that is there but blank is a fault: what was fetched must not be fetched again. */
    private static boolean isAddressOnly(ArticleSubmitted submitted) {
        return CleanText.line(submitted.url()) != null && submitted.text() == null && submitted.html() == null;
    }

    private Outcome wanted(ArticleSubmitted submitted, Faults faults) {
        Article article = article(submitted, null, new Metadata(publicationTime, faults));
        return faults.isEmpty()
                ? new Outcome.Wanted(
                        ArticleIdentity.of(article.clientId(), article.source(), article.url(), ""), submitted)
                : new Outcome.Refused(faults.found());
    }

    /** Applies every rule even without a body, so that all faults are found. */
    private static Article article(ArticleSubmitted submitted, @Nullable Body body, Metadata metadata) {
        HtmlPage page = body == null ? null : body.page();
        return new Article(
                metadata.line("id", submitted.id(), Limits.ID),
                metadata.url(submitted.url(), page == null ? null : page.canonicalUrl()),
                metadata.line("title", submitted.title(), page == null ? null : page.title(), Limits.TITLE),
                metadata.line("source", submitted.source(), page == null ? null : page.outlet(), Limits.SOURCE),
                metadata.authors(submitted.authors(), page == null ? List.of() : page.authors()),
                metadata.publishedAt(submitted.publishedAt(), page == null ? null : page.publishedAt()),
                metadata.language(submitted.language(), page == null ? null : page.language()),
                metadata.lines("tags", submitted.tags()),
                body == null ? "" : body.text());
    }
}
