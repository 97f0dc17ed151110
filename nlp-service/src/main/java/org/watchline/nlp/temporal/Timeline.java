package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.text.Span;

/** Gives the dates of a text their values, one after another. */
final class Timeline {

    /** In UTF-16 units: "the funeral of the provincial police chief on". */
    private static final int LONGEST_EVENT = 60;

    /** What leads from an event to its date; "the May 3 attack" has its date at once. */
    private static final List<String> DATING = List.of(" of ", " on ", " in ", " the ");

    /** How many dates after one a citation is looked for. */
    private static final int REACH = 30;

    private final String text;
    private final ExpressionPlaces places;
    private final Reading field;
    private @Nullable LocalDate published;
    private @Nullable LocalDate written;
    private Narrative narrative = Narrative.NOTHING_TOLD;
    private @Nullable Setting setting;
    private @Nullable DateValue last;

    /** @param publishedOn null where it is not known */
    Timeline(Reading field, @Nullable LocalDate publishedOn) {
        this.text = field.levelled();
        this.places = new ExpressionPlaces(field);
        this.field = field;
        this.published = publishedOn;
        this.written = publishedOn;
    }

    /** @param expressions in the order of the text */
    List<DateMention> mentions(List<Expression> expressions) {
        List<PlacedExpression> placed = places.of(expressions);
        List<DateMention> mentions = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            mentions.add(mention(placed, i));
        }
        return mentions;
    }

    private DateMention mention(List<PlacedExpression> placed, int index) {
        PlacedExpression place = placed.get(index);
        Meaning meaning = meaning(placed, index);
        if (setting != null && index > 0 && placed.get(index - 1).block() != place.block()) {
            setting = null;
        }
        Optional<DateValue> value = meaning.value(anchors(placed, index)).filter(DateValue::isWritable);
        last = value.orElse(null);
        value.filter(found -> !place.isCited()).ifPresent(found -> tell(place, found));
        return new DateMention(
                place.expression().span(),
                value.map(DateValue::iso).orElse(""),
                value.map(DateValue::precision).orElse(""),
                meaning.basis().name().toLowerCase(Locale.ROOT));
    }

    /**
     * What an expression says; "a week after the death of the emir on June 14" together with the date it counts from.
     */
    private Meaning meaning(List<PlacedExpression> placed, int index) {
        PlacedExpression place = placed.get(index);
        Meaning meaning = place.expression().meaning();
        PlacedExpression next = index + 1 < placed.size() ? placed.get(index + 1) : null;
        boolean counted = meaning instanceof Meaning.FromEvent
                && next != null
                && next.sentence().equals(place.sentence())
                && isNamed(
                        place.expression().span().end(),
                        next.expression().span().start());
        return counted && next != null && meaning instanceof Meaning.FromEvent event
                ? event.countedFrom(next.expression().meaning())
                : meaning;
    }

    /** Whether nothing but an event stands between a distance and the date of it. */
    private boolean isNamed(int from, int to) {
        String between = to - from <= LONGEST_EVENT ? text.substring(from, to) : "";
        return DATING.stream().anyMatch(between::endsWith)
                && between.chars().noneMatch(character -> ",;:()".indexOf(character) >= 0);
    }

    private Anchors anchors(List<PlacedExpression> placed, int index) {
        PlacedExpression place = placed.get(index);
        if (place.isCited()) {
            return Anchors.ofCitation(published);
        }
        Span span = place.expression().span();
        Citing citing = citing(placed, index);
        return new Anchors(
                published,
                written,
                citing.ofSentence() ? citing.day() : null,
                citing.day(),
                narrative,
                setting,
                new Outlook(field, span).tense(),
                index > 0 && isBeside(placed.get(index - 1).expression().span(), span) ? last : null);
    }

    private boolean isBeside(Span before, Span span) {
        return span.start() - before.end() == ", ".length() && text.startsWith(", ", before.end());
    }

    /** The earliest day in the paragraph's next bracket with dates. */
    private Citing citing(List<PlacedExpression> placed, int index) {
        PlacedExpression place = placed.get(index);
        LocalDate earliest = null;
        PlacedExpression first = null;
        for (int i = index + 1; i < Math.min(placed.size(), index + REACH); i++) {
            PlacedExpression other = placed.get(i);
            if (other.block() != place.block() || (first != null && other.bracket() != first.bracket())) {
                break;
            }
            if (other.isCited()) {
                first = other;
                LocalDate day = dayOf(other);
                earliest = day != null && (earliest == null || day.isBefore(earliest)) ? day : earliest;
            }
        }
        return new Citing(earliest, first != null && first.follows(place));
    }

    private @Nullable LocalDate dayOf(PlacedExpression cited) {
        return cited.expression()
                .meaning()
                .value(Anchors.ofCitation(published))
                .filter(value -> value.is(Grain.DAY))
                .map(DateValue::first)
                .orElse(null);
    }

    private void tell(PlacedExpression place, DateValue value) {
        Meaning meaning = place.expression().meaning();
        if (place.isDateline() && value.is(Grain.DAY) && !(meaning instanceof Meaning.Weekday)) {
            dated(value.first(), place.standsAlone());
        }
        if (!value.isInterval() || value.lastGrain() != Grain.YEAR) {
            narrative = narrative.then(value);
        }
        if (meaning.basis() == Meaning.Basis.STATED) {
            setting = new Setting(value, place.opensSentence());
        } else if (meaning instanceof Meaning.FromPublication) {
            setting = null;
        } else {
            setting = new Setting(value, setting != null);
        }
    }

    /** After a dateline; a line that is a date may head an entry of a chronicle, too, which is no later article. */
    private void dated(LocalDate day, boolean alone) {
        written = day;
        if (!alone || published == null || day.isAfter(published)) {
            published = day;
        }
    }

    /**
     * A source in brackets.
     *
     * @param day null where there is none
     * @param ofSentence whether it belongs to the same sentence
     */
    private record Citing(@Nullable LocalDate day, boolean ofSentence) {}
}
