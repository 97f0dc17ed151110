package org.watchline.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bundled sample articles, in this module's jar or in its build directory.
 *
 * @param jar null when they are plain files
 */
record Samples(Path directory, @Nullable FileSystem jar) implements AutoCloseable {

    static Samples open() {
        URL found = Objects.requireNonNull(Samples.class.getResource("/samples"), "samples");
        try {
            URI address = found.toURI();
            if (!address.getScheme().equals("jar")) {
                return new Samples(Path.of(address), null);
            }
            FileSystem jar = FileSystems.newFileSystem(address, Map.of());
            return new Samples(jar.getPath("samples"), jar);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample articles", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(found.toString(), e);
        }
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
