package org.watchline.gateway.console.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Topic;
import org.watchline.contracts.text.CodePoints;

/**
 * What was found in a text besides its mentions, as a page lists it.
 *
 * @param groups the events that its reports tell of, by the reports' ids
 * @param directory of the entities
 */
record Findings(String text, Annotations found, Map<String, UUID> groups, Directory directory) {

    /** Above what any article needs; a text made to break the page has thousands. */
    private static final int MOST_LINES = 300;

    private static final int MOST_NAMES = 2_000;

    /** The entities whose names the page needs. */
    static Set<String> entityIds(Annotations found) {
        return Stream.of(
                        shown(found.events()).stream().flatMap(EventNote::entityIds),
                        shown(found.roles()).stream().flatMap(RoleLine::entityIds),
                        shown(found.quotes()).stream().map(Quote::speakerId).flatMap(Stream::ofNullable),
                        found.mentions().stream().map(Mention::entityId).flatMap(Stream::ofNullable),
                        found.mentions().stream()
                                .map(Mention::link)
                                .flatMap(Stream::ofNullable)
                                .flatMap(link -> link.candidates().stream()))
                .flatMap(Function.identity())
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.toSet());
    }

    public List<CitationLine> citations() {
        return IntStream.range(0, Math.min(MOST_LINES, found.citations().size()))
                .mapToObj(number -> CitationLine.of(number, found.citations().get(number), directory.asOf()))
                .toList();
    }

    public List<EventNote> events() {
        return shown(found.events()).stream()
                .map(event -> EventNote.of(
                        event, linkTo(event.start()), groups.get(event.id()), directory, found.citations()))
                .toList();
    }

    public List<QuoteLine> quotes() {
        return shown(found.quotes()).stream()
                .map(quote -> QuoteLine.of(
                        quote, CodePoints.slice(text, quote.start(), quote.end()), linkTo(quote.start()), directory))
                .toList();
    }

    public List<RoleLine> roles() {
        List<RoleLine> lines = new ArrayList<>();
        shown(found.roles()).stream()
                .map(role -> RoleLine.of(role, linkTo(role.start()), directory))
                .filter(line -> lines.stream().noneMatch(line::saysTheSame))
                .forEach(lines::add);
        return lines;
    }

    public List<Topic> topics() {
        return found.topics();
    }

    /** Whether there is neither a name or date nor anything else to show. */
    public boolean isEmpty() {
        return Stream.of(found.mentions(), found.citations(), found.footnotes(), found.events())
                        .allMatch(List::isEmpty)
                && Stream.of(found.quotes(), found.roles(), found.topics()).allMatch(List::isEmpty);
    }

    /** Whether there is more than the lists show. */
    public boolean shortened() {
        return Stream.of(found.citations(), found.events(), found.quotes(), found.roles())
                .anyMatch(list -> list.size() > MOST_LINES);
    }

    private String linkTo(int offset) {
        return "#" + Passage.anchorOf(sentenceAt(found.sentences(), offset));
    }

    /** The number of the last sentence that begins at an offset or before it. */
    static int sentenceAt(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static <T> List<T> shown(List<T> list) {
        return list.size() > MOST_LINES ? list.subList(0, MOST_LINES) : list;
    }
}
