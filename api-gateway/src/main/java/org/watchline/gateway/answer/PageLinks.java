package org.watchline.gateway.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.watchline.gateway.query.Page;

/** Links a page of a list to the next and to the first one, RFC 8288, so that clients need not build addresses. */
class PageLinks {

    /** Applies to every answer that is a page. */
    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page page) {
            UriBuilder first = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor");
            response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"first\"".formatted(first.build()));
            String cursor = page.nextCursor();
            if (cursor != null) {
                // Cursors are URL-safe base64.
                response.getHeaders()
                        .add(
                                HttpHeaders.LINK,
                                "<%s>; rel=\"next\""
                                        .formatted(first.clone()
                                                .queryParam("cursor", cursor)
                                                .build()));
            }
        }
    }
}
