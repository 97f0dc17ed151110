package org.watchline.gateway.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** The body of a change as a client sends it. store-service examines its fields; here it only has to be an object. */
public final class ChangeBody {

    /** Below what store-service takes, which has room for what is added on the way. */
    private static final int MOST_BYTES = 128 * 1024;

    private static final ObjectMapper JSON = ContractCodec.mapper();

    private ChangeBody() {}

    /**
     * Reads a body.
     *
     * @throws ProblemException if it is too large or not one JSON object
     */
    public static ObjectNode read(InputStream body) {
        try {
            byte[] octets = body.readNBytes(MOST_BYTES + 1);
            if (octets.length > MOST_BYTES) {
                throw new ProblemException(
                        ProblemType.BODY_TOO_LARGE, "A change has at most %d bytes.".formatted(MOST_BYTES));
            }
            if (JSON.readTree(octets) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is not valid JSON.", e);
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body broke off or is not UTF-8.", e);
        }
        throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is not a JSON object.");
    }
}
