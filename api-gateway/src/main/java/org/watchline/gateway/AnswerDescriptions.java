package org.watchline.gateway;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives every answer in the API's description the words that OpenAPI wants, where its resource has none. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class AnswerDescriptions implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().getAPIResponses().forEach(AnswerDescriptions::describe);
        return operation;
    }

    private static void describe(String code, APIResponse response) {
        if (response.getRef() == null
                && (response.getDescription() == null
                        || response.getDescription().isBlank())) {
            Response.Status status = Response.Status.fromStatusCode(Integer.parseInt(code));
            response.setDescription(status == null ? "Answered" : status.getReasonPhrase());
        }
    }
}
