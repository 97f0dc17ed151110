package org.watchline.gateway.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.access.Standing;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.ChangeReader;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.Names;
import org.watchline.gateway.search.SearchRequest;
import org.watchline.gateway.watchlist.Watchlists;

/** Articles as Server-Sent Events. */
@Path("/api/v1/stream")
@Tag(name = "Stream")
@RolesAllowed("read")
public class StreamResource {

    /** Heartbeats that a client may leave unread before it is dropped. */
    private static final int TOLERATED_HEARTBEATS = 4;

    private static final int LONGEST_ID = 100;

    private final Watchlists watchlists;
    private final Names names;
    private final ChangeReader changes;
    private final ChangeSignal signal;
    private final StreamSeats seats;
    private final Standing standing;
    private final DroppedStreams dropped;
    private final ObjectMapper json;
    private final Duration heartbeat;

    StreamResource(
            Watchlists watchlists,
            Names names,
            ChangeReader changes,
            ChangeSignal signal,
            StreamSeats seats,
            Standing standing,
            DroppedStreams dropped,
            ObjectMapper json,
            GatewayConfig config) {
        this.watchlists = watchlists;
        this.names = names;
        this.changes = changes;
        this.signal = signal;
        this.seats = seats;
        this.standing = standing;
        this.dropped = dropped;
        this.json = json;
        this.heartbeat = config.live().heartbeat();
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "streamArticles",
            summary = "Follow the articles as they are stored",
            description = "One event per stored article, in commit order; one that repeats an earlier text has"
                    + " `echoOf`. What is taken down comes as an event of type `removed`. Reconnect with the last"
                    + " event's id in the Last-Event-ID header to miss none. Idle streams carry comments. A client that"
                    + " reads nothing for about a minute is dropped; it may come back like any other.")
    @Parameter(
            name = "watchlist",
            in = ParameterIn.QUERY,
            description = "Id of a watch list, whose filter then is the only one",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "q")
    @Parameter(ref = "spelling")
    @Parameter(ref = "entity")
    @Parameter(ref = "place")
    @Parameter(ref = "type")
    @Parameter(ref = "source")
    @Parameter(ref = "cites")
    @Parameter(ref = "event")
    @Parameter(ref = "lang")
    @Parameter(ref = "tag")
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = StreamedArticle.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = "Where to continue: the id of the last event that arrived")
                    @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    @Nullable
                    String lastEventId,
            @Context UriInfo uri,
            @Context Sse sse,
            @Context HttpServerRequest request) {
        ArticleFilter filter = filterOf(Parameters.of(uri));
        ChangePosition start = lastEventId == null ? changes.head() : positionOf(lastEventId);
        SseEvents events = new SseEvents(sse, json);
        ArticleStream stream = new ArticleStream(changes, filter, start);
        BooleanSupplier mayRead = standing.ofCaller();
        StreamSeats.Seat seat = seats.take(request.response()::closed);
        return Multi.createBy()
                .merging()
                .withRequests(1)
                .streams(
                        Multi.createBy()
                                .concatenating()
                                .streams(
                                        Multi.createFrom().item(events.greeting(start)),
                                        stream.articles(signal.signals()).map(events::stored)),
                        heartbeats(events))
                .select()
                .first(event -> mayRead.getAsBoolean())
                .onFailure()
                .invoke(failure -> {
                    dropped.tell(stream.position(), failure);
                    request.connection().close();
                })
                .onTermination()
                .invoke(() -> seats.giveBack(seat));
    }

    private ArticleFilter filterOf(Parameters parameters) {
        String watchlist = parameters.text("watchlist", LONGEST_ID);
        if (watchlist == null) {
            return names.find(SearchRequest.filterOf(parameters, "watchlist"), null)
                    .filter();
        }
        parameters.allowing("watchlist");
        return watchlists.meantBy(watchlists.one(watchlist));
    }

    /** Fails when the client has read nothing for so long that heartbeats pile up. */
    private Multi<OutboundSseEvent> heartbeats(SseEvents events) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(heartbeat)
                .every(heartbeat)
                .onOverflow()
                .buffer(TOLERATED_HEARTBEATS)
                .map(tick -> events.heartbeat());
    }

    private static ChangePosition positionOf(String lastEventId) {
        return ChangePosition.parse(lastEventId)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.INVALID_PARAMETER, "Last-Event-ID is not the id of an event of this stream."));
    }
}
