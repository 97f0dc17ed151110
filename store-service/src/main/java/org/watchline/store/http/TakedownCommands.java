package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.TakedownStore;
import org.watchline.store.journal.TakedownKeeper;

/** Commands that take articles down and let them come back. */
@Path("/internal/articles/{id}")
public class TakedownCommands {

    private static final int LONGEST_REASON = 2_000;

    private final TakedownStore takedowns;
    private final TakedownKeeper keeper;

    TakedownCommands(TakedownStore takedowns, TakedownKeeper keeper) {
        this.takedowns = takedowns;
        this.keeper = keeper;
    }

    @DELETE
    public void takeDown(@PathParam("id") UUID id, CommandBody body) {
        body.allowing("author", "reason");
        takedowns.takeDown(id, body.author(), body.text("reason", LONGEST_REASON));
        keeper.writeDown();
    }

    @POST
    @Path("/restore")
    public void restore(@PathParam("id") UUID id, CommandBody body) {
        body.allowing("author", "reason");
        takedowns.restore(id, body.author(), body.text("reason", LONGEST_REASON));
        keeper.writeDown();
    }
}
