package org.watchline.ingest.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that does not say what it is; the framework would take it for whatever is on offer. */
class MediaTypeRequired {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        boolean missing = request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null;
        if (missing && request.getMethod().equals(HttpMethod.POST)) {
            throw new NotSupportedException();
        }
    }
}
