package org.watchline.gateway.console.note;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.article.Articles;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.note.NotePage;
import org.watchline.gateway.note.NoteRequest;
import org.watchline.gateway.note.Notes;
import org.watchline.gateway.query.Parameters;

/** The page on what people noted. */
@Path("/notes")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class NotePageResource {

    private final Notes notes;
    private final Articles articles;

    NotePageResource(Notes notes, Articles articles) {
        this.notes = notes;
        this.articles = articles;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance notes(@Context UriInfo uri) {
        NoteRequest request = NoteRequest.of(Parameters.of(uri));
        NotePage found = notes.find(request);
        Instant asOf = request.filter().asOf();
        List<UUID> noted = found.items().stream()
                .map(StoredNote::articleId)
                .flatMap(Stream::ofNullable)
                .toList();
        Link link = Link.to("/notes", Map.copyOf(uri.getQueryParameters()));
        return NotePages.notebook(new NotebookView(link, found, articles.titles(noted, asOf), asOf));
    }
}
