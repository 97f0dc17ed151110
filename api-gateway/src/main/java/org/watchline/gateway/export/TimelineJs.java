package org.watchline.gateway.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Event;
import org.watchline.gateway.corpus.export.ExportedArticle;
import org.watchline.gateway.corpus.export.Matches;

/** TimelineJS 3: a slide for each dated event. Its texts are HTML, so the corpus' words are escaped. */
final class TimelineJs implements ExportWriter {

    private final ExportRequest request;
    private final ObjectMapper json;

    TimelineJs(ExportRequest request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        try (JsonGenerator generator = JsonStreams.on(out, json)) {
            generator.writeStartObject();
            generator.writeFieldName("title");
            generator.writePOJO(title(matches));
            generator.writeArrayFieldStart("events");
            matches.articles(article -> {
                Passages passages = Passages.of(article.article().text());
                for (Event event : article.set().found().events()) {
                    if (event.date() != null) {
                        generator.writePOJO(slide(event, event.date(), article, passages));
                    }
                }
            });
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private ObjectNode title(Matches matches) {
        ObjectNode title = json.createObjectNode();
        title.putObject("text")
                .put("headline", "Watchline")
                .put("text", Html.escape("What the corpus knew at " + matches.moment()));
        return title;
    }

    private ObjectNode slide(Event event, String date, ExportedArticle article, Passages passages) {
        ObjectNode slide = json.createObjectNode();
        String[] ends = date.split("/", 2);
        slide.set("start_date", day(ends[0]));
        if (ends.length == 2) {
            slide.set("end_date", day(ends[1]));
        }
        String sentence = passages.sentenceAround(
                event.start(), event.end(), article.set().found().sentences());
        slide.putObject("text")
                .put("headline", Html.escape(headline(event, article)))
                .put("text", "<p>%s</p><p>%s</p>".formatted(Html.escape(sentence), link(article)));
        slide.put("group", event.type().name().toLowerCase(Locale.ROOT));
        slide.put("unique_id", article.article().id() + "-" + event.id());
        return slide;
    }

    /** A date as far as it is known. */
    private ObjectNode day(String date) {
        String[] parts = date.split("-", -1);
        ObjectNode day = json.createObjectNode().put("year", Integer.parseInt(parts[0]));
        if (parts.length > 1) {
            day.put("month", Integer.parseInt(parts[1]));
        }
        if (parts.length > 2) {
            day.put("day", Integer.parseInt(parts[2]));
        }
        return day;
    }

    private static String headline(Event event, ExportedArticle article) {
        String what = Stream.of(event.type().name().toLowerCase(Locale.ROOT), event.mode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return article.entity(event.location())
                .map(EntityCard::name)
                .map(place -> what + ": " + place)
                .orElse(what);
    }

    private String link(ExportedArticle article) {
        String address = Html.escape(
                request.resolve("/articles/" + article.article().id()).toString());
        String name = Stream.of(article.article().source(), article.article().title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        return "<a href=\"%s\">%s</a>".formatted(address, Html.escape(name.isEmpty() ? "Article" : name));
    }
}
