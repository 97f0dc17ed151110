package org.watchline.store.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.watchline.store.command.CommandBody;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/** Reads the bodies of commands, which are small. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class CommandBodyReader implements MessageBodyReader<CommandBody> {

    private static final int MOST_BYTES = 256 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == CommandBody.class;
    }

    @Override
    public CommandBody readFrom(
            Class<CommandBody> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] octets = body.readNBytes(MOST_BYTES + 1);
        if (octets.length > MOST_BYTES) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE, "a command has at most %d bytes".formatted(MOST_BYTES));
        }
        return CommandBody.parse(octets);
    }
}
