package org.watchline.gateway.console.article;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.article.ArticleAnswer;
import org.watchline.gateway.article.Articles;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.AnnotationSet;
import org.watchline.gateway.corpus.Takedown;
import org.watchline.gateway.entity.Entities;
import org.watchline.gateway.note.Notes;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.query.ArticleIds;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.rating.Ratings;
import org.watchline.gateway.revision.Revisions;
import org.watchline.gateway.takedown.Takedowns;

/** The page of an article. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class ArticlePageResource {

    private static final int NOWHERE = -1;
    private static final int GONE = 410;
    private static final int LONGEST_MOMENT = 100;

    private final Articles articles;
    private final Entities entities;
    private final Revisions revisions;
    private final Notes notes;
    private final Ratings ratings;
    private final Takedowns takedowns;

    ArticlePageResource(
            Articles articles,
            Entities entities,
            Revisions revisions,
            Notes notes,
            Ratings ratings,
            Takedowns takedowns) {
        this.articles = articles;
        this.entities = entities;
        this.revisions = revisions;
        this.notes = notes;
        this.ratings = ratings;
        this.takedowns = takedowns;
    }

    /** The page; {@code at=} an offset or {@code sentence=} a number leads on to the sentence within it. */
    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> article(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("revision", "diff", "at", "sentence", "asOf");
        Instant asOf = AsOf.read(parameters);
        UUID article = ArticleIds.require(id);
        Optional<AnnotationSet> shown = articles.shown(article, asOf);
        int at = parameters.number("at", 0, Integer.MAX_VALUE, NOWHERE);
        int sentence = parameters.number("sentence", 0, Integer.MAX_VALUE, NOWHERE);
        if (at != NOWHERE || sentence != NOWHERE) {
            int there = sentence != NOWHERE
                    ? sentence
                    : shown.map(set -> Findings.sentenceAt(set.found().sentences(), at))
                            .orElse(0);
            return RestResponse.seeOther(place(uri, there));
        }
        try {
            return RestResponse.ok(page(article, parameters, asOf, shown.orElse(null)));
        } catch (ProblemException e) {
            if (e.problem().status() != GONE) {
                throw e;
            }
            Takedown takedown = takedowns.of(article).orElseThrow(() -> e);
            return RestResponse.status(RestResponse.Status.GONE, ArticlePages.removed(article, takedown));
        }
    }

    private TemplateInstance page(UUID id, Parameters parameters, @Nullable Instant asOf, @Nullable AnnotationSet set) {
        int revision = parameters.number("revision", 1, Integer.MAX_VALUE, 0);
        boolean withDiff = parameters.word("diff", Set.of("1")) != null;
        ArticleAnswer answer = articles.article(id, revision == 0 ? null : revision, asOf);
        int shown = answer.article().revision();
        DiffView diff = withDiff && shown > 1 ? DiffView.of(revisions.compare(id, shown - 1, shown)) : null;
        Map<String, String> names = set == null ? Map.of() : entities.named(Findings.entityIds(set.found()));
        Link link = Link.to("/articles/" + id, Map.of("asOf", parameters.texts("asOf", 1, LONGEST_MOMENT)));
        AsOfChoice choice = new AsOfChoice(link, asOf);
        String code = ratings.codes(List.of(id), asOf).get(id.toString());
        return ArticlePages.article(
                ArticlePage.of(answer, set, new Directory(names, choice), notes.of(id, asOf), code, diff));
    }

    private static URI place(UriInfo uri, int sentence) {
        Link page = Link.to(uri.getPath(), Map.copyOf(uri.getQueryParameters()));
        return URI.create(page.without("at").without("sentence").href() + "#" + Passage.anchorOf(sentence));
    }
}
