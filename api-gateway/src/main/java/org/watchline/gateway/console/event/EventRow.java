package org.watchline.gateway.console.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Formats;
import org.watchline.gateway.console.IsoDates;
import org.watchline.gateway.drawing.RangeBar;
import org.watchline.gateway.event.EventItem;
import org.watchline.gateway.event.FigureRange;

/**
 * An event as a list shows it.
 *
 * @param asOf the moment that the list tells of
 */
public record EventRow(EventItem event, List<Toll> tolls, AsOfChoice asOf) {

    /** A number of people, with its place among those of the list. */
    public record Toll(String label, FigureRange range, RangeBar bar) {

        /** Such as 12, or 10–15. */
        public String words() {
            return range.low() == range.high() ? String.valueOf(range.best()) : range.low() + "–" + range.high();
        }

        public boolean uncertain() {
            return range.low() != range.high();
        }
    }

    /** The rows of a list; bars of its numbers can be compared. */
    public static List<EventRow> of(List<EventItem> events, AsOfChoice asOf) {
        int highest = events.stream()
                .flatMap(event -> Stream.of(event.killed(), event.wounded(), event.arrested()))
                .filter(Objects::nonNull)
                .mapToInt(FigureRange::high)
                .max()
                .orElse(0);
        return events.stream()
                .map(event -> new EventRow(event, tolls(event, highest), asOf))
                .toList();
    }

    public String href() {
        return asOf.event(event.id());
    }

    /** Such as "assault (suicide attack)". */
    public String what() {
        return what(event);
    }

    static String what(EventItem event) {
        String type = Formats.label(event.type());
        return event.modes().isEmpty() ? type : type + " (" + Formats.spaced(String.join(", ", event.modes())) + ")";
    }

    public String when() {
        return event.date() == null ? "undated" : IsoDates.readable(event.date());
    }

    /** The sentence of the report that tells most, where it stands. */
    public String sentenceHref() {
        return asOf.sentence(event.lead().articleId(), event.lead().sentence().start());
    }

    /** In what way it is not plainly reported. */
    public List<String> modality() {
        return event.modality().stream().map(Formats::label).toList();
    }

    public boolean hasSeveralReports() {
        return event.reports() > 1;
    }

    private static List<Toll> tolls(EventItem event, int highest) {
        List<Toll> tolls = new ArrayList<>();
        add(tolls, "killed", event.killed(), highest);
        add(tolls, "wounded", event.wounded(), highest);
        add(tolls, "arrested", event.arrested(), highest);
        return tolls;
    }

    private static void add(List<Toll> tolls, String label, @Nullable FigureRange range, int highest) {
        if (range != null) {
            tolls.add(new Toll(label, range, RangeBar.of(range.low(), range.best(), range.high(), highest)));
        }
    }
}
