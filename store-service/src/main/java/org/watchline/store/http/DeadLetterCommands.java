package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.topic.Topics;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.DeadLetterOrders;
import org.watchline.store.db.DeadLetterOrders.Extent;
import org.watchline.store.deadletter.LetterFilter;
import org.watchline.store.deadletter.Order;

/** Commands about dead letters. */
@Path("/internal/deadletters")
public class DeadLetterCommands {

    private static final Logger LOG = Logger.getLogger(DeadLetterCommands.class);
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TIME = 40;

    private final DeadLetterOrders orders;

    DeadLetterCommands(DeadLetterOrders orders) {
        this.orders = orders;
    }

    /** The letter is sent a moment later. */
    @POST
    @Path("/{id}/replay")
    public void replay(@PathParam("id") long id, CommandBody body) {
        body.allowing("author", "reason", "force");
        orders.replay(id, optional(body), body.flag("force").orElse(false));
    }

    @POST
    @Path("/replay")
    public Extent replayMatching(CommandBody body) {
        body.allowing("author", "reason", "force", "filter", "all");
        return orders.replay(filter(body), optional(body), body.flag("force").orElse(false));
    }

    @DELETE
    @Path("/{id}")
    public void purge(@PathParam("id") long id, CommandBody body) {
        Order order = required(body.allowing("author", "reason"));
        orders.purge(id, order);
        LOG.infof("dead letter purged deadLetter=%d author=%s", id, order.author());
    }

    @POST
    @Path("/purge")
    public Extent purgeMatching(CommandBody body) {
        Order order = required(body.allowing("author", "reason", "filter", "all"));
        Extent purged = orders.purge(filter(body), order);
        LOG.infof("dead letters purged count=%d author=%s", purged.ordered(), order.author());
        return purged;
    }

    private static Order optional(CommandBody body) {
        return new Order(
                body.author(), body.optionalText("reason", LONGEST_REASON).orElse(null));
    }

    private static Order required(CommandBody body) {
        return new Order(body.author(), body.text("reason", LONGEST_REASON));
    }

    /** All letters must be asked for by name: an empty filter is more likely a slip. */
    private static LetterFilter filter(CommandBody body) {
        if (body.flag("all").orElse(false) && !body.has("filter")) {
            return new LetterFilter(null, null, null, null, null);
        }
        CommandBody parts = body.object("filter").allowing("stage", "topic", "reason", "from", "until");
        LetterFilter filter = new LetterFilter(
                parts.optionalText("stage", LONGEST_NAME).orElse(null),
                parts.optionalText("topic", LONGEST_NAME)
                        .map(DeadLetterCommands::deadLetterTopic)
                        .orElse(null),
                parts.optionalText("reason", LONGEST_REASON).orElse(null),
                time(parts, "from"),
                time(parts, "until"));
        if (filter.equals(new LetterFilter(null, null, null, null, null))) {
            throw CommandBody.invalid("filter", "is empty; \"all\": true means all open letters");
        }
        return filter;
    }

    /** People name either the topic or where its dead letters lie. */
    private static String deadLetterTopic(String topic) {
        return topic.endsWith(".dlq") ? topic : Topics.deadLetterOf(topic);
    }

    private static @Nullable Instant time(CommandBody body, String name) {
        try {
            return body.optionalText(name, LONGEST_TIME).map(Instant::parse).orElse(null);
        } catch (DateTimeException e) {
            throw CommandBody.invalid(name, "is no time such as 2022-04-16T08:00:00Z");
        }
    }
}
