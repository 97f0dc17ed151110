package org.watchline.gateway.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.corpus.export.ExportedArticle;

/**
 * Articles and their events as STIX objects. References go to entities that the articles mention, so all are in the
 * bundle.
 */
final class StixReports {

    private static final int NAME = 80;

    private final StixObjects objects;

    StixReports(StixObjects objects) {
        this.objects = objects;
    }

    /** An article: every revision is a report of its own. */
    ObjectNode report(ExportedArticle exported, Passages passages) {
        StoredArticle article = exported.article();
        ObjectNode report = objects.object("report", idOf(article), article.ingestedAt())
                .put("name", name(article, passages))
                .put(
                        "published",
                        StixObjects.time(Objects.requireNonNullElse(article.publishedAt(), article.ingestedAt())));
        ObjectNode source = report.putArray("external_references")
                .addObject()
                .put("source_name", Objects.requireNonNullElse(article.source(), "unknown outlet"))
                .put("external_id", article.id().toString());
        if (article.url() != null && article.url().startsWith("http")) {
            source.put("url", article.url());
        }
        ArrayNode references = report.putArray("object_refs");
        mentioned(exported).forEach(references::add);
        if (references.isEmpty()) {
            references.add(objects.maker());
        }
        if (!exported.set().found().topics().isEmpty()) {
            ArrayNode labels = report.putArray("labels");
            exported.set().found().topics().forEach(topic -> labels.add(topic.label()));
        }
        return report;
    }

    /** An event: STIX has no object for what the press reports, so it is a note on the report and on who took part. */
    ObjectNode note(Event event, ExportedArticle exported, Passages passages) {
        StoredArticle article = exported.article();
        String id = StixId.of("note", idOf(article) + "/" + exported.set().run().id() + "/" + event.id());
        ObjectNode note = objects.object("note", id, article.ingestedAt())
                .put(
                        "abstract",
                        Stream.of(event.type().name(), event.mode(), event.date())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")))
                .put(
                        "content",
                        passages.sentenceAround(
                                event.start(),
                                event.end(),
                                exported.set().found().sentences()));
        ArrayNode labels = note.putArray("labels");
        addLabel(labels, "type", event.type().name().toLowerCase(Locale.ROOT));
        addLabel(labels, "mode", event.mode());
        addLabel(labels, "date", event.date());
        addLabel(labels, "killed", number(event.killed()));
        addLabel(labels, "wounded", number(event.wounded()));
        addLabel(labels, "arrested", number(event.arrested()));
        event.modality()
                .forEach(label -> addLabel(labels, "modality", label.name().toLowerCase(Locale.ROOT)));
        ArrayNode references = note.putArray("object_refs").add(idOf(article));
        Stream.of(event.actors().stream(), event.recipients().stream(), Stream.ofNullable(event.location()))
                .flatMap(ids -> ids)
                .flatMap(entity -> objectIds(exported.entity(entity)))
                .distinct()
                .filter(mentioned(exported).collect(Collectors.toSet())::contains)
                .forEach(references::add);
        return note;
    }

    private static Stream<String> mentioned(ExportedArticle exported) {
        return exported.set().found().mentions().stream()
                .map(Mention::entityId)
                .distinct()
                .flatMap(id -> objectIds(exported.entity(id)));
    }

    private static Stream<String> objectIds(Optional<EntityCard> entity) {
        return entity.stream().flatMap(card -> Stream.ofNullable(StixId.of(card)));
    }

    private static String idOf(StoredArticle article) {
        return StixId.of("report", article.id() + "/" + article.revision());
    }

    private static String name(StoredArticle article, Passages passages) {
        String title = article.title();
        return title == null || title.isBlank() ? Passages.onOneLine(passages.cut(0, NAME)) : title;
    }

    private static void addLabel(ArrayNode labels, String name, @Nullable String value) {
        if (value != null) {
            labels.add(name + ":" + value);
        }
    }

    private static @Nullable String number(@Nullable Toll toll) {
        if (toll == null) {
            return null;
        }
        return toll.low() == toll.high() ? String.valueOf(toll.best()) : toll.low() + "-" + toll.high();
    }
}
