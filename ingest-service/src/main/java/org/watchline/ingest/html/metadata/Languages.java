package org.watchline.ingest.html.metadata;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds an article's language. */
final class Languages {

    private static final Set<String> ARABIC_SCRIPT =
            Set.of("ar", "ur", "ps", "fa", "prs", "sd", "ku", "ckb", "ug", "bal", "pnb", "skr", "bgn");

    private Languages() {}

    static List<String> stated(Document page, LinkedData data, MetaTags meta) {
        return Stream.of(
                        data.text("inLanguage"),
                        meta.first("og:locale"),
                        meta.first(
                                "language",
                                "content-language",
                                "dc.language",
                                "dcterms.language",
                                "citation_language",
                                "inlanguage"),
                        html(page))
                .flatMap(Optional::stream)
                .flatMap(tag -> tag(tag).stream())
                .toList();
    }

    /** The first that can be right, else what the letters tell. */
    static @Nullable String of(List<String> stated, String text) {
        Optional<String> written = Letters.language(text);
        boolean arabic = Letters.isArabicScript(text);
        return stated.stream()
                .filter(tag -> text.isBlank() || arabic == isArabicScript(tag))
                .findFirst()
                .or(() -> written)
                .orElse(null);
    }

    private static boolean isArabicScript(String tag) {
        return ARABIC_SCRIPT.contains(Locale.forLanguageTag(tag).getLanguage());
    }

    private static Optional<String> html(Document page) {
        Element html = page.selectFirst("html");
        return Optional.ofNullable(html)
                .map(element -> element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang"));
    }

    private static Optional<String> tag(String raw) {
        String first = raw.strip().split("[,;\\s]", 2)[0].replace('_', '-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(first).build();
            return locale.getLanguage().isEmpty() || locale.getLanguage().length() > 3
                    ? Optional.empty()
                    : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
