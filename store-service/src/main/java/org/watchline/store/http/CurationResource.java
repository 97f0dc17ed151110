package org.watchline.store.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.watchline.store.command.CommandBody;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;
import org.watchline.store.curation.Chamber;
import org.watchline.store.curation.Ruling;
import org.watchline.store.db.CurationStore;

/** Decisions about entities and events. */
@Path("/internal/curation")
@Consumes(MediaType.APPLICATION_JSON)
public class CurationResource {

    private static final int CREATED = 201;

    private final CurationStore store;

    CurationResource(CurationStore store) {
        this.store = store;
    }

    /** What became of a command. */
    public record Made(UUID id, List<String> warnings) {}

    /** Makes a decision. */
    @POST
    @ResponseStatus(CREATED)
    public Made decide(CommandBody body) {
        Ruling made = store.decide(body);
        return new Made(made.decision().id(), made.warnings());
    }

    /** Takes one back. */
    @POST
    @Path("/{id}/undo")
    @ResponseStatus(CREATED)
    public Made undo(@PathParam("id") String id, CommandBody body) {
        body.allowing("author", "reason");
        return new Made(store.undo(idOf(id), body.author(), Chamber.reason(body)), List.of());
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND, "no decision has such an id");
        }
    }
}
