package org.watchline.gateway.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.watchline.gateway.query.Page;

/** Links a page of a list to the next and to the first one, RFC 8288, so that clients need not build addresses. */
public class PageLinks {

    /** Applies to every answer that is a page. */
    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page page) {
            of(request.getUriInfo(), page).forEach(link -> response.getHeaders().add(HttpHeaders.LINK, link));
        }
    }

    /** The values of the header {@code Link} of an answer that tells a page in a form of its own. */
    public static List<String> of(UriInfo request, Page page) {
        UriBuilder first = request.getRequestUriBuilder().replaceQueryParam("cursor");
        List<String> links = new ArrayList<>();
        links.add(link(first.build(), "first"));
        String cursor = page.nextCursor();
        if (cursor != null) {
            // Cursors are URL-safe base64.
            links.add(link(first.clone().queryParam("cursor", cursor).build(), "next"));
        }
        return links;
    }

    private static String link(URI target, String relation) {
        return "<%s>; rel=\"%s\"".formatted(target, relation);
    }
}
