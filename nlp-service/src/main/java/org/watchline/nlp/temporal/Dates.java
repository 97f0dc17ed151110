package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.Reading;

/** Finds dates: those that are stated, those that leave out their year, and those that are told from another date. */
public final class Dates {

    private Dates() {}

    /**
     * The dates of a field, in order, without overlaps. A date whose value cannot be told keeps its place with an empty
     * value.
     *
     * @param publishedOn null where it is not known; most dates without a year then have no value
     */
    public static List<DateMention> in(Reading field, @Nullable LocalDate publishedOn) {
        Plausibility plausibility = new Plausibility(field);
        List<Expression> expressions = new ArrayList<>();
        DateLexer lexer = new DateLexer(field.levelled());
        for (List<DateWord> phrase = lexer.next(); !phrase.isEmpty(); phrase = lexer.next()) {
            expressions.addAll(new DateGrammar(phrase, plausibility).expressions());
        }
        return new Timeline(field, publishedOn).mentions(expressions);
    }
}
