package org.watchline.ingest.html.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the address that a page calls its own. The {@code link} element comes first, because it is made for this and
 * nothing else; linked data often names the outlet's front page.
 */
final class CanonicalUrls {

    private CanonicalUrls() {}

    static @Nullable String find(Document page, LinkedData data, MetaTags meta) {
        String link = Optional.ofNullable(page.selectFirst("link[rel~=(?i)canonical][href]"))
                .map(element -> element.attr("href"))
                .orElse("");
        List<String> stated = List.of(
                link,
                meta.first("og:url").orElse(""),
                data.text("url").orElse(""),
                data.text("mainEntityOfPage", "@id")
                        .or(() -> data.text("mainEntityOfPage"))
                        .orElse(""),
                meta.first("twitter:url", "parsely-link").orElse(""));
        List<String> usable = stated.stream()
                .filter(url -> !url.isBlank())
                .flatMap(url -> absolute(page, url).stream())
                .toList();
        return usable.stream()
                .filter(url -> !isFrontPage(url))
                .findFirst()
                .or(() -> usable.stream().findFirst())
                .orElse(null);
    }

    private static Optional<String> absolute(Document page, String url) {
        try {
            URI base = new URI(base(page));
            URI resolved = base.toString().isEmpty() ? new URI(url.strip()) : base.resolve(new URI(url.strip()));
            boolean web =
                    "https".equalsIgnoreCase(resolved.getScheme()) || "http".equalsIgnoreCase(resolved.getScheme());
            return web && resolved.getHost() != null ? Optional.of(resolved.toString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String base(Document page) {
        Element base = page.selectFirst("base[href]");
        String given = base == null ? "" : base.attr("href");
        return given.startsWith("http") ? given : page.location();
    }

    private static boolean isFrontPage(String url) {
        return url.matches("https?://[^/?#]+/?(?:#.*)?");
    }
}
