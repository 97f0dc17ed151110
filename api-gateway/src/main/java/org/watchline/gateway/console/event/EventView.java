package org.watchline.gateway.console.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Formats;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.console.Places;
import org.watchline.gateway.console.RootRow;
import org.watchline.gateway.corpus.Coordinates;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.drawing.PlaceMap;
import org.watchline.gateway.drawing.RangeBar;
import org.watchline.gateway.drawing.Spot;
import org.watchline.gateway.event.EventDossier;
import org.watchline.gateway.event.EventItem;
import org.watchline.gateway.event.Figure;
import org.watchline.gateway.event.FigureKind;
import org.watchline.gateway.event.FigureRange;
import org.watchline.gateway.event.Report;

/**
 * What an event's page shows.
 *
 * @param near other events at its place about its time
 * @param notes on it
 * @param codes Admiralty codes of its articles, by their ids
 */
record EventView(
        Link link,
        EventDossier dossier,
        List<EventItem> near,
        List<StoredNote> notes,
        Map<String, String> codes,
        @Nullable Instant asOf) {

    /** All that is said of one number. */
    record FigureTable(String label, FigureRange range, List<FigureRow> rows) {}

    /** What one article says of a number. */
    record FigureRow(Figure figure, RangeBar bar, String href) {

        /** Such as at least 12, or 10–15. */
        public String words() {
            String number =
                    figure.low() == figure.high() ? String.valueOf(figure.best()) : figure.low() + "–" + figure.high();
            return figure.qualifier() == null ? number : figure.qualifier() + " " + number;
        }
    }

    public EventItem event() {
        return dossier.event();
    }

    public EventRow row() {
        return EventRow.of(List.of(event()), asOfChoice()).get(0);
    }

    public List<EventRow> nearRows() {
        return EventRow.of(near, asOfChoice());
    }

    public AsOfChoice asOfChoice() {
        return new AsOfChoice(link, asOf);
    }

    public String heading() {
        String what = row().what();
        String heading = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
        EntityLabel place = event().location();
        return place == null ? heading : heading + " in " + place.name();
    }

    public List<FigureTable> figures() {
        return Arrays.stream(FigureKind.values())
                .flatMap(kind -> table(kind).stream())
                .toList();
    }

    public List<RootRow> roots() {
        return dossier.sources().roots().stream()
                .map(root -> RootRow.of(root, asOfChoice()))
                .toList();
    }

    public PlaceMap map() {
        EntityLabel place = event().location();
        Coordinates at = place == null ? null : place.coordinates();
        return place == null || at == null
                ? PlaceMap.of(List.of())
                : PlaceMap.of(List.of(new Spot(
                        place.name(),
                        at.latitude(),
                        at.longitude(),
                        Places.isArea(place.kind()),
                        event().reports(),
                        asOfChoice().to("/events").with("location", place.id()).href())));
    }

    /** The Admiralty code of an article and its outlet; null if nobody has rated them. */
    public @Nullable String codeOf(UUID article) {
        return codes.get(article.toString());
    }

    /** Where a report's words stand. */
    public String hrefOf(Report report) {
        return asOfChoice().sentence(report.articleId(), report.sentence().start());
    }

    public String modalityOf(Report report) {
        return report.modality().stream().map(Formats::label).collect(Collectors.joining(", "));
    }

    private Optional<FigureTable> table(FigureKind kind) {
        FigureRange range = switch (kind) {
            case KILLED -> event().killed();
            case WOUNDED -> event().wounded();
            case ARRESTED -> event().arrested();
        };
        List<Figure> figures = dossier.figures().stream()
                .filter(figure -> figure.kind() == kind)
                .toList();
        if (range == null || figures.isEmpty()) {
            return Optional.empty();
        }
        int highest = figures.stream().mapToInt(Figure::high).max().orElse(0);
        List<FigureRow> rows = figures.stream()
                .map(figure -> new FigureRow(
                        figure,
                        RangeBar.of(figure.low(), figure.best(), figure.high(), highest),
                        asOfChoice()
                                .sentence(figure.articleId(), figure.sentence().start())))
                .toList();
        return Optional.of(new FigureTable(kind.name().toLowerCase(Locale.ROOT), range, rows));
    }
}
