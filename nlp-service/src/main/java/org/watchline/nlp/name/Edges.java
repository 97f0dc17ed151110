package org.watchline.nlp.name;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;
import org.watchline.nlp.text.Span;

/** Takes from a name's edges what never belongs to it: a person's title, a possessive, a conjunction. */
final class Edges {

    private static final Set<EntityType> PLACES = EnumSet.of(EntityType.GPE, EntityType.LOC, EntityType.FAC);

    private static final Set<String> UNITS =
            Set.of("District", "Districts", "Province", "Provinces", "Division", "Tehsil", "Governorate", "County");

    private Edges() {}

    /** The name without it; empty if nothing else is left. */
    static Optional<NameMention> trimmed(NameSentence sentence, NameMention name) {
        int from = sentence.wordStartingAt(name.span().start());
        if (from < 0) {
            return Optional.of(name);
        }
        int end = sentence.wordEnd(from, name.span().end());
        while (end > from && isLoose(sentence.word(end - 1))) {
            end--;
        }
        while (from < end && isLoose(sentence.word(from)) && !isPersonal(name, sentence.word(from))) {
            from++;
        }
        while (name.type() == EntityType.PERSON && from < end - 1 && isTitle(sentence, from, end)) {
            from++;
        }
        while (PLACES.contains(name.type()) && end - from > 1 && isKind(sentence, end - 1)) {
            end--;
        }
        if (from >= end) {
            return Optional.empty();
        }
        Span span = sentence.span(from, end);
        // A name may end within a word; then there was nothing to take away.
        return Optional.of(
                span.start() == name.span().start() && span.end() > name.span().end() ? name : with(name, span));
    }

    private static boolean isLoose(NameWord word) {
        boolean mark = !word.facts().isSpelt() || word.text().startsWith("'");
        return mark
                || (!word.isCapital()
                        && (word.is(WordClass.FUNCTION_WORD)
                                || (word.is(WordClass.PARTICLE) && !word.text().equals("al"))));
    }

    /** "bin Laden", "van der Meer" */
    private static boolean isPersonal(NameMention name, NameWord word) {
        return name.type() == EntityType.PERSON
                && word.is(WordClass.PARTICLE)
                && word.text().length() > 1;
    }

    /** "Sheikh Rashid" would be nobody's name without its title. */
    private static boolean isTitle(NameSentence sentence, int index, int end) {
        return (sentence.is(index, WordClass.TITLE) || sentence.is(index, WordClass.CAPITAL_ROLE))
                && sentence.isCapital(index + 1)
                && !(end - index == 2 && sentence.word(index).facts().lower().startsWith("sh"));
    }

    /** Small common nouns (Tarbela dam) and the words for a country's parts (Helmand Province) stay outside. */
    private static boolean isKind(NameSentence sentence, int index) {
        NameWord word = sentence.word(index);
        boolean unit = UNITS.contains(word.text()) && !sentence.isMark(index - 1, "Frontier");
        return unit
                || (!word.isCapital()
                        && word.facts().isSpelt()
                        && Character.isLowerCase(word.text().charAt(0)));
    }

    private static NameMention with(NameMention name, Span span) {
        return span.equals(name.span())
                ? name
                : new NameMention(span, name.type(), name.by(), name.score(), name.match());
    }
}
