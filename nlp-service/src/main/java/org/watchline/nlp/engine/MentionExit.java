package org.watchline.nlp.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.text.CodePoints;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.DatedField;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.identity.ResolvedName;
import org.watchline.nlp.text.Span;

/** Writes names and dates as mentions, counted in code points. */
final class MentionExit {

    /** The rules ask for a whole date, so they hardly err. */
    private static final double DATE_SCORE = 0.95;

    private final Reading reading;
    private final CodePoints offsets;

    private MentionExit(Reading reading) {
        this.reading = reading;
        offsets = CodePoints.of(reading.text());
    }

    /** The mentions of one field, in the order of its text. */
    static List<Mention> of(DatedField field, List<ResolvedName> names) {
        MentionExit exit = new MentionExit(field.reading());
        List<Mention> mentions = new ArrayList<>();
        names.forEach(name -> mentions.add(exit.name(name)));
        field.dates().forEach(date -> mentions.add(exit.date(date)));
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private Mention name(ResolvedName name) {
        Span span = name.mention().span();
        return new Mention(
                offsets.offsetAt(span.start()),
                offsets.offsetAt(span.end()),
                span.in(reading.text()),
                name.type(),
                name.entity().id(),
                reading.field(),
                name.score(),
                name.mention().by(),
                name.link(),
                null,
                null,
                null);
    }

    private Mention date(DateMention date) {
        boolean known = !date.iso().isEmpty();
        return new Mention(
                offsets.offsetAt(date.span().start()),
                offsets.offsetAt(date.span().end()),
                date.span().in(reading.text()),
                EntityType.DATE,
                null,
                reading.field(),
                DATE_SCORE,
                Finder.RULE,
                null,
                known ? date.iso() : null,
                known ? date.precision() : null,
                known ? date.basis() : null);
    }
}
