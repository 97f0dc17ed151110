package org.watchline.nlp.engine;

import java.util.List;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.text.CodePoints;
import org.watchline.nlp.lexicon.FoundName;
import org.watchline.nlp.lexicon.Lexicon;
import org.watchline.nlp.lexicon.Linker;
import org.watchline.nlp.temporal.Dates;
import org.watchline.nlp.temporal.Publication;
import org.watchline.nlp.text.Overlaps;

/** Finds names and dates. For any number of threads. */
final class MentionFinder {

    private final Lexicon lexicon;

    MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The mentions of an article: field by field, within each in the order of its text. */
    List<Mention> find(List<FieldReading> fields, Publication publication) {
        List<FieldNames> named = fields.stream()
                .map(field -> new FieldNames(field, names(field)))
                .toList();
        Linker linker = Linker.of(
                named.stream().flatMap(field -> field.names().stream()).toList());
        return named.stream()
                .flatMap(field -> mentions(field, linker, publication))
                .toList();
    }

    private List<FoundName> names(FieldReading field) {
        List<FoundName> names = field.sentences().stream()
                .flatMap(sentence -> lexicon.find(field.levelled(), sentence.tokenSpans()).stream())
                .toList();
        return Overlaps.resolved(names, FoundName::span);
    }

    private static Stream<Mention> mentions(FieldNames named, Linker linker, Publication publication) {
        FieldReading field = named.field();
        Stream<Finding> names = named.names().stream().map(name -> new Finding.Name(linker.link(name)));
        Stream<Finding> dates = Dates.in(field.levelled(), publication).stream().map(Finding.Date::new);
        CodePoints offsets = CodePoints.of(field.text());
        return Overlaps.resolved(Stream.concat(names, dates).toList(), Finding::span).stream()
                .map(finding -> finding.toMention(field, offsets));
    }

    private record FieldNames(FieldReading field, List<FoundName> names) {}
}
