package org.watchline.contracts.identity;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides which article a submission is: by the client's id within its source, else by the normalised URL, else by the
 * text.
 *
 * <p>Frozen: the namespace and the names it hashes are part of every id ever stored.
 */
public final class ArticleIdentity {

    /** UUIDv5 of {@code watchline.org} in RFC 9562's DNS namespace. */
    static final UUID NAMESPACE = NameUuid.of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "watchline.org");

    private ArticleIdentity() {}

    /**
     * The article's id.
     *
     * @param url an absolute http or https URL, see {@link UrlNormalizer}
     * @param text the normalised text
     */
    public static UUID of(@Nullable String clientId, @Nullable String source, @Nullable String url, String text) {
        return NameUuid.of(NAMESPACE, name(clientId, source, url, text));
    }

    private static String name(@Nullable String clientId, @Nullable String source, @Nullable String url, String text) {
        if (clientId != null) {
            return "id:" + Objects.requireNonNullElse(source, "") + "|" + clientId;
        }
        if (url != null) {
            return "url:" + UrlNormalizer.normalize(url);
        }
        return "text:" + Sha256.of(text);
    }
}
