package org.watchline.gateway;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;

/**
 * Shows an example of every JSON answer in the API's description. It stands in a file that has the operation's name.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class AnswerExamples implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        Object example = example(operation.getOperationId());
        if (example != null) {
            operation.getResponses().getAPIResponses().forEach((code, response) -> {
                if (code.startsWith("2")) {
                    show(example, response);
                }
            });
        }
        return operation;
    }

    private static void show(Object example, APIResponse response) {
        MediaType json = response.getContent() == null
                ? null
                : response.getContent().getMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON);
        if (json != null) {
            json.setExample(example);
        }
    }

    private static @Nullable Object example(String operation) {
        String file = "examples/" + operation + ".json";
        try (InputStream example = AnswerExamples.class.getResourceAsStream(file)) {
            return example == null ? null : ContractCodec.mapper().readValue(example, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
