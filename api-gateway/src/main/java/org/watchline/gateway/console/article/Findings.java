package org.watchline.gateway.console.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Topic;
import org.watchline.contracts.text.CodePoints;

/**
 * What was found in a text besides its mentions, as a page lists it.
 *
 * @param names of the entities that are described, by id
 */
record Findings(String text, Annotations found, Map<String, String> names) {

    /** Above what any article needs; a text made to break the page has thousands. */
    private static final int MOST_LINES = 300;

    /** The entities whose names the lists need. */
    static Set<String> entityIds(Annotations found) {
        return Stream.of(
                        shown(found.citations()).stream()
                                .map(Citation::sourceId)
                                .flatMap(Stream::ofNullable),
                        shown(found.events()).stream().flatMap(EventLine::entityIds),
                        shown(found.roles()).stream().flatMap(RoleLine::entityIds),
                        shown(found.quotes()).stream().map(Quote::speakerId).flatMap(Stream::ofNullable))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    public List<CitationLine> citations() {
        return shown(found.citations()).stream()
                .map(citation -> CitationLine.of(citation, names))
                .toList();
    }

    public List<NoteLine> footnotes() {
        return shown(found.footnotes()).stream().map(this::note).toList();
    }

    public List<EventLine> events() {
        return shown(found.events()).stream()
                .map(event -> EventLine.of(
                        event, words(event.start(), event.end()), linkTo(event.start()), names, found.citations()))
                .toList();
    }

    public List<QuoteLine> quotes() {
        return shown(found.quotes()).stream()
                .map(quote -> QuoteLine.of(quote, words(quote.start(), quote.end()), linkTo(quote.start()), names))
                .toList();
    }

    public List<RoleLine> roles() {
        return shown(found.roles()).stream()
                .map(role -> RoleLine.of(role, linkTo(role.start()), names))
                .toList();
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
        return Stream.of(found.citations(), found.footnotes(), found.events(), found.quotes(), found.roles())
                .anyMatch(list -> list.size() > MOST_LINES);
    }

    private NoteLine note(Footnote footnote) {
        List<String> references = shown(footnote.refs()).stream()
                .map(reference -> linkTo(reference.start()))
                .distinct()
                .toList();
        return new NoteLine(footnote.marker(), words(footnote.start(), footnote.end()), references);
    }

    private String words(int start, int end) {
        return CodePoints.slice(text, start, end);
    }

    /** A link to the last sentence that begins at an offset or before it. */
    private String linkTo(int offset) {
        List<Sentence> sentences = found.sentences();
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
        return "#" + Passage.anchorOf(low);
    }

    private static <T> List<T> shown(List<T> list) {
        return list.size() > MOST_LINES ? list.subList(0, MOST_LINES) : list;
    }
}
