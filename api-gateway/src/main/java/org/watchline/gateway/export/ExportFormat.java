package org.watchline.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The formats that a result set can be had in. */
enum ExportFormat {
    JSONL("application/x-ndjson", "jsonl", Set.of(Rows.ARTICLES), JsonLines::new),
    CSV("text/csv;charset=UTF-8", "csv", Set.of(Rows.values()), (request, json) -> new CsvExport(request)),
    GEOJSON("application/geo+json", "geojson", Set.of(Rows.EVENTS), (request, json) -> new GeoJson(json)),
    STIX(
            "application/stix+json;version=2.1",
            "stix.json",
            Set.of(Rows.ARTICLES),
            (request, json) -> new StixBundle(request, json)),
    CONLLU("text/plain;charset=UTF-8", "conllu", Set.of(Rows.ARTICLES), (request, json) -> new Conllu()),
    WEBANNOTATION(
            "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
            "jsonld",
            Set.of(Rows.ARTICLES),
            WebAnnotations::new),
    TIMELINEJS(
            "application/json", "timeline.json", Set.of(Rows.EVENTS), (request, json) -> new TimelineJs(request, json)),
    BIBTEX(
            "application/x-bibtex;charset=UTF-8",
            "bib",
            Set.of(Rows.ARTICLES, Rows.CITATIONS),
            (request, json) -> new Bibtex(request)),
    RIS(
            "application/x-research-info-systems;charset=UTF-8",
            "ris",
            Set.of(Rows.ARTICLES, Rows.CITATIONS),
            (request, json) -> new Ris(request));

    static final Set<String> LABELS = Arrays.stream(values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final String mediaType;
    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Rows> rows;

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final BiFunction<ExportRequest, ObjectMapper, ExportWriter> writer;

    ExportFormat(
            String mediaType,
            String extension,
            Set<Rows> rows,
            BiFunction<ExportRequest, ObjectMapper, ExportWriter> writer) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.rows = rows;
        this.writer = writer;
    }

    static ExportFormat of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without its leading dot. */
    String extension() {
        return extension;
    }

    /** Whether a choice between rows makes sense. */
    boolean offers(Rows choice) {
        return rows.contains(choice);
    }

    /** What is written if nobody chooses. */
    Rows defaultRows() {
        return rows.contains(Rows.ARTICLES) ? Rows.ARTICLES : Rows.EVENTS;
    }

    ExportWriter writer(ExportRequest request, ObjectMapper json) {
        return writer.apply(request, json);
    }
}
