package org.watchline.gateway.answer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.watchline.contracts.identity.Sha256;

/**
 * Lets clients keep answers, but ask each time whether they still hold: every answer to a GET that is a record or a
 * text gets a weak validator over what it says, and {@code If-None-Match} is answered with 304. Times of change are no
 * validators here: an answer can change twice in one second, and by what is taken away.
 */
class ConditionalGet {

    private static final int DIGEST = 20;

    /** Applies to what the resources of the API answer. */
    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        Object answer = response.getEntity();
        if (isRead(request) && response.getStatus() == Response.Status.OK.getStatusCode() && isTelling(answer)) {
            EntityTag tag = new EntityTag(Sha256.of(answer.toString()).substring(0, DIGEST), true);
            response.getHeaders().putSingle(HttpHeaders.ETAG, "W/\"" + tag.getValue() + '"');
            response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, name -> List.of("private, no-cache"));
            if (request.getRequest().evaluatePreconditions(tag) != null) {
                response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
                response.setEntity(null);
            }
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/")
                && (request.getMethod().equals(HttpMethod.GET)
                        || request.getMethod().equals(HttpMethod.HEAD));
    }

    private static boolean isTelling(Object answer) {
        return answer instanceof Record || answer instanceof String;
    }
}
