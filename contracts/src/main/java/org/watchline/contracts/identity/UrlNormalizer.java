package org.watchline.contracts.identity;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the spellings of one page's URL together: RFC 3986 section 6.2.2 and 6.2.3 normalisation, no fragment, no
 * campaign parameters.
 *
 * <p>Path case, trailing slashes, {@code www.} and the order of the remaining parameters may matter to a server and are
 * kept.
 */
public final class UrlNormalizer {

    private static final Set<String> CAMPAIGN_PARAMETERS =
            Set.of("fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "ref_src");

    private UrlNormalizer() {}

    /**
     * The normal form.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL with a host
     */
    public static String normalize(String url) {
        URI uri = parse(url);
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = withoutCampaign(uri.getRawQuery());
        return scheme + "://" + authority(uri, scheme) + upperCaseEscapes(path) + (query.isEmpty() ? "" : "?" + query);
    }

    private static URI parse(String url) {
        URI uri = URI.create(url.strip()).normalize();
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException("not an absolute http or https URL");
        }
        return uri;
    }

    private static String authority(URI uri, String scheme) {
        int defaultPort = scheme.equals("https") ? 443 : 80;
        String port = uri.getPort() == -1 || uri.getPort() == defaultPort ? "" : ":" + uri.getPort();
        return uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    private static String withoutCampaign(@Nullable String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isCampaign(parameter))
                .map(UrlNormalizer::upperCaseEscapes)
                .collect(Collectors.joining("&"));
    }

    private static boolean isCampaign(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || CAMPAIGN_PARAMETERS.contains(name);
    }

    private static String upperCaseEscapes(String part) {
        StringBuilder normal = new StringBuilder(part);
        for (int i = part.indexOf('%'); i >= 0 && i + 3 <= part.length(); i = part.indexOf('%', i + 1)) {
            normal.replace(i, i + 3, part.substring(i, i + 3).toUpperCase(Locale.ROOT));
        }
        return normal.toString();
    }
}
