package org.watchline.ingest.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.IngestConfig;

/** What the gateway must present to hand in articles; without one, only this machine's own programs may. */
@ApplicationScoped
class ServiceToken {

    private static final Logger LOG = Logger.getLogger(ServiceToken.class);
    private static final String SCHEME = "Bearer ";
    private static final int SHORTEST = 16;

    private final Optional<byte[]> expected;
    private final boolean isNeeded;

    ServiceToken(IngestConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.expected = config.serviceToken().map(ServiceToken::checked);
        this.isNeeded = expected.isPresent() || !isLoopback(host);
        if (isNeeded && expected.isEmpty()) {
            LOG.warnf(
                    "every submission over HTTP will be refused reason=watchline.ingest.service-token is not set"
                            + " host=%s",
                    host);
        }
    }

    /** Whether an Authorization header lets its sender in; takes the same time however much of it is right. */
    boolean admits(@Nullable String authorization) {
        return !isNeeded
                || (authorization != null
                        && authorization.startsWith(SCHEME)
                        && expected.filter(token ->
                                        MessageDigest.isEqual(token, octets(authorization.substring(SCHEME.length()))))
                                .isPresent());
    }

    private static byte[] checked(String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalStateException(
                    "watchline.ingest.service-token is shorter than %d characters".formatted(SHORTEST));
        }
        return octets(token);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
