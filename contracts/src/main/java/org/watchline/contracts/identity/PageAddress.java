package org.watchline.contracts.identity;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the addresses of one page have in common: those over http and https, with and without {@code www.}, for phones,
 * as AMP and from AMP's caches, with trackers, with or without a last slash.
 *
 * <p>It is a guess and therefore no part of an article's identity, which follows the frozen {@link UrlNormalizer}: two
 * articles with one page address are linked, not made one. It may be improved; stored ones are then worked out anew.
 */
public final class PageAddress {

    private static final Set<String> HOST_PARTS =
            Set.of("www", "www1", "www2", "www3", "m", "mobile", "amp", "wap", "touch");

    private static final Set<String> TRACKERS = Set.of(
            "fbclid",
            "gclid",
            "gbraid",
            "wbraid",
            "dclid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "ref",
            "ref_src",
            "ref_url",
            "cmpid",
            "ocid",
            "ncid",
            "ito",
            "smid",
            "smtyp",
            "xtor",
            "_ga",
            "_gl",
            "mkt_tok",
            "wt_mc",
            "ns_mchannel",
            "ns_source",
            "ns_campaign",
            "ns_linkname",
            "ns_fee",
            "__twitter_impression",
            "s_cid",
            "guccounter",
            "traffic_source",
            "fb_action_ids",
            "fb_action_types");

    private static final Set<String> TRACKER_BEGINNINGS =
            Set.of("utm_", "at_", "pk_", "mtm_", "hsa_", "_hs", "vero_", "oly_", "piwik_", "matomo_", "guce_");

    private static final Pattern CACHE =
            Pattern.compile("(?:[^/]+\\.cdn\\.ampproject\\.org/[a-z]+|(?:www\\.)?google\\.[a-z.]+/amp)(?:/s)?/(.+)");
    private static final Pattern UNRESERVED = Pattern.compile("%(2D|2E|5F|7E|3\\d|[46][1-9A-F]|[57][0-9A])");
    private static final Pattern AMP_VALUE = Pattern.compile("amp|outputtype=amp|output=amp|amp=.*|m=1|view=mobile");
    private static final int DOMAIN = 2;
    private static final int HEX = 16;

    private PageAddress() {}

    /** The page's address without a scheme; empty for what is no web address, and for a site's front page. */
    public static Optional<String> of(String url) {
        try {
            URI uri = URI.create(UrlNormalizer.normalize(url));
            Matcher cache = CACHE.matcher(uri.getHost() + uri.getRawPath());
            if (cache.matches()) {
                String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                return of("https://" + cache.group(1) + query);
            }
            String path = path(uri.getRawPath());
            String query = query(uri.getRawQuery());
            return path.isEmpty() && query.isEmpty() ? Optional.empty() : Optional.of(host(uri) + path + query);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(URI uri) {
        List<String> parts = Arrays.asList(uri.getHost().split("\\."));
        int domain = Math.max(0, parts.size() - DOMAIN);
        String kept = parts.subList(0, domain).stream()
                .filter(part -> !HOST_PARTS.contains(part))
                .map(part -> part + ".")
                .collect(Collectors.joining());
        String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        return kept + String.join(".", parts.subList(domain, parts.size())) + port;
    }

    private static String path(String raw) {
        List<String> segments = Arrays.stream(decoded(raw).split("/"))
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.toList());
        segments.removeIf(segment -> segment.equals("amp"));
        if (!segments.isEmpty()) {
            int last = segments.size() - 1;
            segments.set(last, segments.get(last).replaceFirst("\\.amp(\\.html?)?$", "$1"));
            if (segments.get(last).matches("index\\.(html?|php|aspx?)")) {
                segments.remove(last);
            }
        }
        return segments.stream().map(segment -> "/" + segment).collect(Collectors.joining());
    }

    private static String query(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String kept = Arrays.stream(raw.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isIdle(parameter.toLowerCase(Locale.ROOT)))
                .map(PageAddress::decoded)
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** Whether a parameter does not change which page it is. */
    private static boolean isIdle(String parameter) {
        String name = parameter.split("=", 2)[0];
        return TRACKERS.contains(name)
                || TRACKER_BEGINNINGS.stream().anyMatch(name::startsWith)
                || AMP_VALUE.matcher(parameter).matches();
    }

    /** Letters, digits and the few marks that need no escape (RFC 3986 section 2.3) stand without one. */
    private static String decoded(String part) {
        return UNRESERVED
                .matcher(part)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), HEX))));
    }
}
