package org.watchline.nlp.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.watchline.contracts.annotation.Model;
import org.watchline.contracts.identity.Sha256;

/** A model as it lies on the class path. */
final class ModelFile {

    private final String name;
    private final byte[] bytes;

    private ModelFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static ModelFile load(String name, String resource) {
        try (InputStream stream = ModelFile.class.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("model is not on the class path: " + resource);
            }
            return new ModelFile(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model " + resource, e);
        }
    }

    <T> T parse(Parser<T> parser) {
        try {
            return parser.parse(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("not a usable model: " + name, e);
        }
    }

    Model identity() {
        return new Model(name, Sha256.of(bytes));
    }

    /** A model's constructor. */
    interface Parser<T> {

        T parse(InputStream stream) throws IOException;
    }
}
