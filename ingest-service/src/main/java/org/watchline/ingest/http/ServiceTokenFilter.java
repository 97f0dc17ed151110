package org.watchline.ingest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets in whoever presents the service token, before a body is read. */
class ServiceTokenFilter {

    private final ServiceToken token;

    ServiceTokenFilter(ServiceToken token) {
        this.token = token;
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request) {
        return token.admits(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                ? Optional.empty()
                : Optional.of(ProblemMappers.answer(
                        Problem.of(ProblemType.UNAUTHORIZED, "articles are taken from services that know the token")));
    }
}
