package org.watchline.store.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status.Family;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.LogPosition;

/** Tells with every change how far a copy of the database must be to have it. */
class PositionFilter {

    private static final Logger LOG = Logger.getLogger(PositionFilter.class);
    private static final String HEADER = "Watchline-Position";

    private final LogPosition log;

    PositionFilter(LogPosition log) {
        this.log = log;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
            return;
        }
        try {
            response.getHeaders().putSingle(HEADER, log.current());
        } catch (DatabaseUnavailableException e) {
            // The change is made all the same.
            LOG.warnf("a change is answered without its position reason=%s", e.getMessage());
        }
    }
}
