package org.watchline.ingest.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.identity.PageAddress;
import org.watchline.contracts.identity.UrlNormalizer;

/**
 * The rules for everything about an article but its body. A client's value that breaks its rule is null, and a fault;
 * what a page says wrong about itself is no fault of the client and counts as unsaid.
 */
final class Metadata {

    private final PublicationTime publicationTime;
    private final Faults faults;

    Metadata(PublicationTime publicationTime, Faults faults) {
        this.publicationTime = publicationTime;
        this.faults = faults;
    }

    /** Takes the longest length in code points. */
    @Nullable
    String line(String field, @Nullable String raw, int longest) {
        String line = CleanText.line(raw);
        int length = line == null ? 0 : line.codePointCount(0, line.length());
        if (length > longest) {
            faults.add(field, Reason.TOO_LONG, "has %d characters, at most %d are allowed".formatted(length, longest));
            return null;
        }
        return line;
    }

    List<String> lines(String field, List<String> raw) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String line = line(field + "[" + i + "]", raw.get(i), Limits.LIST_ITEM);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /**
     * The client's address, else the page's if it is one, in its normal form: a campaign parameter makes no revision.
     */
    @Nullable
    String url(@Nullable String given, @Nullable String stated) {
        String url = line("url", given, Limits.URL);
        if (url == null) {
            return CleanText.line(given) == null ? stated(stated) : null;
        }
        try {
            return UrlNormalizer.normalize(url);
        } catch (IllegalArgumentException e) {
            faults.add("url", Reason.INVALID, "must be an absolute http or https URL");
            return null;
        }
    }

    /** A site's front page is no address of an article. */
    private static @Nullable String stated(@Nullable String url) {
        return Optional.ofNullable(url)
                .filter(address -> address.length() <= Limits.URL)
                .filter(address -> PageAddress.of(address).isPresent())
                .map(UrlNormalizer::normalize)
                .orElse(null);
    }

    /** The client's value, else the page's if it is short enough. */
    @Nullable
    String line(String field, @Nullable String given, @Nullable String stated, int longest) {
        String line = line(field, given, longest);
        if (line != null) {
            return line;
        }
        String pageLine = CleanText.line(stated);
        return pageLine != null && pageLine.codePointCount(0, pageLine.length()) <= longest ? pageLine : null;
    }

    /** The client's authors, else the page's. */
    List<String> authors(List<String> given, List<String> stated) {
        List<String> authors = lines("authors", given);
        return authors.isEmpty() && given.isEmpty()
                ? stated.stream().limit(Limits.LIST_ITEMS).toList()
                : authors;
    }

    /** The client's time, else the page's. */
    @Nullable
    Instant publishedAt(@Nullable String given, @Nullable String stated) {
        String text = CleanText.line(given);
        if (text != null) {
            return publishedAt(text);
        }
        return Optional.ofNullable(stated)
                .flatMap(PublicationTime::parse)
                .filter(publicationTime::isPlausible)
                .orElse(null);
    }

    private @Nullable Instant publishedAt(String text) {
        Optional<Instant> instant = PublicationTime.parse(text);
        if (instant.isEmpty()) {
            faults.add(
                    "publishedAt",
                    Reason.INVALID,
                    "must be an ISO 8601 date (2022-03-05) or date-time with offset (2022-03-05T08:30:00Z)");
        } else if (!publicationTime.isPlausible(instant.get())) {
            faults.add("publishedAt", Reason.INVALID, "must lie between the year 1900 and two days from now");
        }
        return instant.orElse(null);
    }

    /** The client's tag, else the page's. */
    @Nullable
    String language(@Nullable String raw, @Nullable String stated) {
        String tag = CleanText.line(raw);
        if (tag == null) {
            return stated;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
            return tag;
        } catch (IllformedLocaleException e) {
            faults.add("language", Reason.INVALID, "must be a BCP 47 language tag such as en or ps-AF");
            return null;
        }
    }
}
