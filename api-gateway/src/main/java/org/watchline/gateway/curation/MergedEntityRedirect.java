package org.watchline.gateway.curation;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.watchline.gateway.corpus.Identities;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;

/**
 * Sends whoever asks for an entity that is part of another to the whole, so that old links go on working: in the API,
 * in the console, and for every page below the entity's.
 */
class MergedEntityRedirect {

    private static final Pattern ENTITY = Pattern.compile("(/(?:api/v1/)?entities/)([^/\\x00]+)(/.*)?");
    private static final int PERMANENT = 308;

    private final Identities identities;

    MergedEntityRedirect(Identities identities) {
        this.identities = identities;
    }

    @ServerRequestFilter
    Optional<Response> redirect(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Matcher path = ENTITY.matcher(uri.getRequestUri().getPath());
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        return reads && path.matches()
                ? wholeOf(path.group(2), uri).map(whole -> to(whole, path, uri))
                : Optional.empty();
    }

    private Optional<String> wholeOf(String id, UriInfo uri) {
        return identities.wholeOf(id, AsOf.read(Parameters.of(uri)));
    }

    private static Response to(String whole, Matcher path, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        String below = path.group(3) == null ? "" : path.group(3);
        String place = path.group(1) + URLEncoder.encode(whole, StandardCharsets.UTF_8) + below;
        return Response.status(PERMANENT)
                .header("Location", URI.create(query == null ? place : place + "?" + query))
                .build();
    }
}
