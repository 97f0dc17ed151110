package org.watchline.reader;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the network away from the libraries: a document may name addresses, and no parser shall ever follow them. What
 * starts this program adds that no host name resolves.
 */
final class Isolation {

    /** By these the JDK and the libraries reach their own classes and resources. */
    private static final Set<String> OWN = Set.of("file", "jar", "jrt");

    private Isolation() {}

    /** Holds until the program ends. */
    static void seal() {
        URL.setURLStreamHandlerFactory(Isolation::handlerOf);
    }

    /** Null leaves the protocol to the JDK. */
    private static @Nullable URLStreamHandler handlerOf(String protocol) {
        return OWN.contains(protocol) ? null : new Refusing();
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("documents are read without network");
        }

        @Override
        protected URLConnection openConnection(URL address, Proxy proxy) throws IOException {
            return openConnection(address);
        }
    }
}
