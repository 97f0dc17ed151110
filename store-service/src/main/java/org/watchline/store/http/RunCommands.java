package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.logging.Logger;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.PromotionStore;

/** Commands that say which run is shown. */
@Path("/internal/runs")
public class RunCommands {

    private static final Logger LOG = Logger.getLogger(RunCommands.class);
    private static final int LONGEST_REASON = 2_000;

    private final PromotionStore promotions;

    RunCommands(PromotionStore promotions) {
        this.promotions = promotions;
    }

    @POST
    @Path("/{id}/promote")
    public void promote(@PathParam("id") String id, CommandBody body) {
        String author = body.allowing("author", "reason").author();
        promotions.promote(id, author, reason(body));
        LOG.infof("run promoted runId=%s author=%s", id, author);
    }

    @POST
    @Path("/rollback")
    public void rollBack(CommandBody body) {
        String author = body.allowing("author", "reason").author();
        promotions.rollBack(author, reason(body));
        LOG.infof("promotion taken back author=%s", author);
    }

    @DELETE
    @Path("/promoted")
    public void release(CommandBody body) {
        String author = body.allowing("author", "reason").author();
        promotions.release(author, reason(body));
        LOG.infof("no run is promoted any more author=%s", author);
    }

    private static String reason(CommandBody body) {
        return body.text("reason", LONGEST_REASON);
    }
}
