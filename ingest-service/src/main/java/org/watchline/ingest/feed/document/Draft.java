package org.watchline.ingest.feed.document;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.fetch.WebAddress;

/** Helps readers to take values as they can be taken, and remarks what could not. */
final class Draft {

    /** RSS wants {@code mail@host (Name)}; mail programs write {@code Name <mail@host>}. */
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("[^\\s@]+@[^\\s@(]++\\s*\\((.+)\\)");

    private static final Pattern MAIL_IN_BRACKETS = Pattern.compile("(.+?)\\s*[<(][^\\s@<>()]++@[^\\s@<>()]++[>)]");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private static final int MOST_LINES = 100;

    private final Remarks remarks;

    Draft(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The first of the dates that can be read. */
    @Nullable
    Instant date(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                Optional<Instant> date = FeedDates.parse(value);
                if (date.isPresent()) {
                    return date.get();
                }
                remarks.add("a date could not be read", value);
            }
        }
        return null;
    }

    /** The address, with its base; null if there is none. */
    @Nullable
    URI link(URI base, @Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        Optional<URI> link = WebAddress.resolve(base, reference);
        if (link.isEmpty()) {
            remarks.add("a link is no web address", reference);
        } else if (!reference.strip().regionMatches(true, 0, "http", 0, 4)) {
            remarks.add("a link is relative", reference);
        }
        return link.orElse(null);
    }

    /** Names of people, without their mailboxes. */
    static List<String> people(@Nullable String... values) {
        return Arrays.stream(values)
                .filter(Objects::nonNull)
                .map(Draft::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> person(String value) {
        String name = PlainText.ofMarkup(value);
        if (name == null || MAIL.matcher(name).matches()) {
            return Optional.empty();
        }
        Matcher bracketed = NAME_IN_BRACKETS.matcher(name);
        if (bracketed.matches()) {
            return Optional.of(bracketed.group(1).strip());
        }
        Matcher named = MAIL_IN_BRACKETS.matcher(name);
        return Optional.of(named.matches() ? named.group(1).strip() : name);
    }

    /** One line each, without repetitions. */
    static List<String> lines(List<String> values) {
        return values.stream()
                .limit(MOST_LINES)
                .map(PlainText::ofMarkup)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
