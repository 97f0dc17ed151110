package org.watchline.gateway.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemType;

/**
 * Decides who may call. The Host check stops DNS rebinding; the Origin and Sec-Fetch-Site checks stop other pages'
 * scripts and forms; the media type keeps out what a form can send without asking first.
 */
@ApplicationScoped
class Admission {

    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

    /**
     * A foreign page can send none of them without asking first, but the form; any browser that sends that tells of it
     * in Origin or Sec-Fetch-Site.
     */
    private static final Set<String> BODY_TYPES = Set.of(
            "application/json",
            "application/x-ndjson",
            "multipart/form-data",
            "text/x-opml",
            "text/x-opml+xml",
            "application/xml",
            "text/xml");

    private final Set<String> hosts;
    private final long bodyLimit;

    Admission(GatewayConfig config) {
        this.hosts = config.allowedHosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.bodyLimit = config.bodyLimit().asLongValue();
    }

    /** Why the call is refused; empty if it may pass. */
    Optional<Problem> refusalOf(Call call) {
        String host = call.host();
        if (host == null || !hosts.contains(nameOf(host))) {
            return refusal(ProblemType.UNKNOWN_HOST, "Its names are listed in watchline.gateway.allowed-hosts.");
        }
        return call.writes() ? refusalOfWrite(call, host) : Optional.empty();
    }

    private Optional<Problem> refusalOfWrite(Call call, String host) {
        if (call.origin() != null && !isSame(call.origin(), host)) {
            return refusal(ProblemType.CROSS_SITE, "The Origin header names another site.");
        }
        if (call.fetchSite() != null && !OWN_FETCHES.contains(call.fetchSite())) {
            return refusal(ProblemType.CROSS_SITE, "The Sec-Fetch-Site header tells of another site.");
        }
        if (!BODY_TYPES.contains(mediaTypeOf(call.contentType()))) {
            return refusal(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Send JSON, files as multipart/form-data, or a list of feeds as text/x-opml, and name it in the"
                            + " Content-Type header.");
        }
        return isTooLarge(call.contentLength())
                ? refusal(ProblemType.BODY_TOO_LARGE, "At most %d bytes are taken.".formatted(bodyLimit))
                : Optional.empty();
    }

    private boolean isTooLarge(@Nullable String contentLength) {
        try {
            return contentLength != null && Long.parseLong(contentLength) > bodyLimit;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static boolean isSame(String origin, String host) {
        int scheme = origin.indexOf("://");
        return scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(host);
    }

    private static String nameOf(String host) {
        return PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static String mediaTypeOf(@Nullable String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Problem> refusal(ProblemType type, String detail) {
        return Optional.of(Problem.of(type, detail));
    }
}
