package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.ReplayStore;
import org.watchline.store.replay.ReplayOrder;

/** Commands about tagging stored articles anew. The gateway has read the filter and sends it in both of its forms. */
@Path("/internal/replays")
public class ReplayCommands {

    private static final Logger LOG = Logger.getLogger(ReplayCommands.class);
    private static final int LONGEST_STAGE = 20;
    private static final int LONGEST_REASON = 2_000;

    private final ReplayStore replays;

    ReplayCommands(ReplayStore replays) {
        this.replays = replays;
    }

    @POST
    public Map<String, UUID> order(CommandBody body) {
        body.allowing("stage", "parameters", "filter", "author", "reason");
        ReplayOrder order = new ReplayOrder(
                UUID.randomUUID(),
                stage(body.text("stage", LONGEST_STAGE)),
                body.json("parameters"),
                body.has("filter") ? body.json("filter") : null,
                body.author(),
                body.text("reason", LONGEST_REASON));
        replays.order(order);
        LOG.infof("re-processing ordered replayId=%s author=%s", order.id(), order.author());
        return Map.of("id", order.id());
    }

    @DELETE
    @Path("/{id}")
    public void cancel(@PathParam("id") UUID id, CommandBody body) {
        String author = body.allowing("author").author();
        replays.cancel(id);
        LOG.infof("re-processing cancelled replayId=%s author=%s", id, author);
    }

    private static String stage(String stage) {
        if (!stage.equals("nlp")) {
            throw CommandBody.invalid("stage", "can only be nlp: stored articles are tagged anew, not extracted anew");
        }
        return stage;
    }
}
