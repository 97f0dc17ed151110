package org.watchline.ingest.feed;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.feed.Feed;
import org.watchline.ingest.feed.document.FeedItem;

/** Which items of a feed are wanted: by phrases, whole words of whatever case. */
final class FeedFilter {

    private final List<Pattern> include;
    private final List<Pattern> exclude;

    FeedFilter(Feed feed) {
        this.include = feed.include().stream().map(FeedFilter::pattern).toList();
        this.exclude = feed.exclude().stream().map(FeedFilter::pattern).toList();
    }

    boolean admits(FeedItem item) {
        String said = Stream.concat(Stream.of(item.title(), item.summary(), item.link()), item.categories().stream())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .map(FeedFilter::withoutTags)
                .collect(Collectors.joining("\n"));
        boolean wanted = include.isEmpty()
                || include.stream().anyMatch(phrase -> phrase.matcher(said).find());
        return wanted
                && exclude.stream().noneMatch(phrase -> phrase.matcher(said).find());
    }

    private static String withoutTags(String text) {
        StringBuilder said = new StringBuilder();
        int lastEnd = text.lastIndexOf('>');
        int from = 0;
        for (int tag = text.indexOf('<'); tag >= 0 && tag < lastEnd; tag = text.indexOf('<', from)) {
            said.append(text, from, tag).append(' ');
            from = text.indexOf('>', tag) + 1;
        }
        return said.append(text, from, text.length()).toString();
    }

    /** Where a phrase begins or ends with a letter, a word of the text must, too. */
    private static Pattern pattern(String phrase) {
        String words =
                Stream.of(phrase.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String before = Character.isLetterOrDigit(phrase.strip().codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String stripped = phrase.strip();
        String after =
                Character.isLetterOrDigit(stripped.codePointBefore(stripped.length())) ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(before + words + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
