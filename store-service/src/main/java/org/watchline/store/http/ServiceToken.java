package org.watchline.store.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.store.StoreConfig;

/** What a service must present to change anything. */
@ApplicationScoped
class ServiceToken {

    private static final Logger LOG = Logger.getLogger(ServiceToken.class);
    private static final String SCHEME = "Bearer ";
    private static final int SHORTEST = 16;

    private final Optional<byte[]> expected;

    ServiceToken(StoreConfig config) {
        this.expected = config.serviceToken().map(ServiceToken::checked);
        if (expected.isEmpty()) {
            LOG.warn("every change will be refused reason=watchline.store.service-token is not set");
        }
    }

    private static byte[] checked(String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalStateException(
                    "watchline.store.service-token is shorter than %d characters".formatted(SHORTEST));
        }
        return octets(token);
    }

    /** Whether an Authorization header presents it; takes the same time however much of it is right. */
    boolean isPresentedBy(@Nullable String authorization) {
        return authorization != null
                && authorization.startsWith(SCHEME)
                && expected.filter(
                                token -> MessageDigest.isEqual(token, octets(authorization.substring(SCHEME.length()))))
                        .isPresent();
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
