package org.watchline.gateway;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Says in the API's description which scopes an operation takes. Quarkus notes them with one of the ways to present a
 * key; any of them will do, and so will any of the scopes.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ScopeDescriptions implements OASFilter {

    private static final List<String> WAYS = List.of("bearer", "apiKey");

    @Override
    public Operation filterOperation(Operation operation) {
        List<SecurityRequirement> noted = Objects.requireNonNullElse(operation.getSecurity(), List.of());
        List<SecurityRequirement> alternatives = new ArrayList<>();
        noted.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .forEach(scope -> WAYS.forEach(way ->
                        alternatives.add(OASFactory.createSecurityRequirement().addScheme(way, scope))));
        if (!alternatives.isEmpty()) {
            operation.setSecurity(alternatives);
        }
        return operation;
    }
}
