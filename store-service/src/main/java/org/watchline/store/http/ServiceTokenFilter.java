package org.watchline.store.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.watchline.store.command.Problem;
import org.watchline.store.command.ProblemType;

/** Lets in whoever presents the service token, before anything else is looked at. */
class ServiceTokenFilter {

    private final ServiceToken token;

    ServiceTokenFilter(ServiceToken token) {
        this.token = token;
    }

    @ServerRequestFilter(preMatching = true)
    Optional<RestResponse<Problem>> check(ContainerRequestContext request) {
        return token.isPresentedBy(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                ? Optional.empty()
                : Optional.of(ProblemMappers.answer(
                        Problem.of(ProblemType.UNAUTHORIZED, "commands are taken from services that know the token")));
    }
}
