package org.watchline.contracts.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleSubmitted;

/**
 * A page to fetch and ingest.
 *
 * @param feedId the feed that listed the page, or null when somebody asked for it
 * @param known what is known of the article before its page is; null for nothing but its address
 */
public record FetchRequest(
        String submissionId,
        String url,
        Instant requestedAt,
        @Nullable String feedId,
        @Nullable ArticleSubmitted known) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public FetchRequest {
        Objects.requireNonNull(submissionId, "submissionId");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(requestedAt, "requestedAt");
    }

    /** The key of its record: pages of one server are fetched by one replica, one after the other. */
    public String host() {
        return hostOf(URI.create(url));
    }

    /** The server that an http or https address names: host in lower case, and port unless it is the usual one. */
    public static String hostOf(URI url) {
        int usual = "https".equalsIgnoreCase(url.getScheme()) ? HTTPS : HTTP;
        String port = url.getPort() == -1 || url.getPort() == usual ? "" : ":" + url.getPort();
        return String.valueOf(url.getHost()).toLowerCase(Locale.ROOT) + port;
    }
}
