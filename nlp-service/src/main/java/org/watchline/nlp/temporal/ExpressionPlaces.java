package org.watchline.nlp.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.text.Span;

/** Finds out where expressions stand: one way through the text. */
final class ExpressionPlaces {

    /** A bracket that is not closed by then is none. */
    private static final int LONGEST_BRACKET = 1000;

    private static final int LONGEST_DATELINE = 60;

    private static final int LONGEST_OPENER = 24;

    /** What stands between a dateline and its report. */
    private static final List<String> LEADING = List.of(" (", " -", " \u2013", " \u2014", ":", " _");

    /** What may stand before the date that begins a sentence. */
    private static final Pattern OPENER = Pattern.compile(
            "(?:(?:and|but|then),? )?(?:back )?(?:in|on|by|since|from|during|after|before|until|throughout|between"
                    + "|around|at)?(?: the)? ?",
            Pattern.CASE_INSENSITIVE);

    private final Reading field;
    private final String text;
    private int position;
    private int bracket = PlacedExpression.NO_BRACKET;
    private int block;
    private int sentence;

    ExpressionPlaces(Reading field) {
        this.field = field;
        this.text = field.levelled();
    }

    /** @param expressions in the order of the text */
    List<PlacedExpression> of(List<Expression> expressions) {
        List<PlacedExpression> places = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            places.add(of(expression));
        }
        return places;
    }

    private PlacedExpression of(Expression expression) {
        Span span = expression.span();
        followBrackets(span.start());
        while (block + 1 < field.structure().blocks().size()
                && field.structure().blocks().get(block + 1).span().start() <= span.start()) {
            block++;
        }
        while (sentence + 1 < field.sentences().size()
                && field.sentences().get(sentence + 1).span().start() <= span.start()) {
            sentence++;
        }
        Span around = field.sentences().isEmpty()
                ? span
                : field.sentences().get(sentence).span();
        return new PlacedExpression(
                expression,
                block,
                around,
                bracket,
                opens(around, span),
                isDateline(span),
                isLineStart(span.start()) && isLineEnd(span.end()));
    }

    private void followBrackets(int until) {
        for (; position < until; position++) {
            char character = text.charAt(position);
            if (character == '(') {
                bracket = position;
            } else if (character == ')'
                    || (character == '\n' && position > 0 && text.charAt(position - 1) == '\n')
                    || (bracket != PlacedExpression.NO_BRACKET && position - bracket > LONGEST_BRACKET)) {
                bracket = PlacedExpression.NO_BRACKET;
            }
        }
    }

    private boolean opens(Span sentence, Span span) {
        int before = span.start() - sentence.start();
        return before >= 0
                && before < LONGEST_OPENER
                && OPENER.matcher(text).region(sentence.start(), span.start()).matches();
    }

    private boolean isDateline(Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start < LONGEST_DATELINE && text.charAt(start - 1) != '\n') {
            if (Character.isLowerCase(text.charAt(start - 1))) {
                return false;
            }
            start--;
        }
        boolean leads = LEADING.stream().anyMatch(mark -> text.startsWith(mark, span.end()));
        return isLineStart(start) && ((start < span.start() && leads) || isLineEnd(span.end()));
    }

    private boolean isLineStart(int position) {
        return position == 0 || text.charAt(position - 1) == '\n';
    }

    private boolean isLineEnd(int position) {
        return position == text.length() || text.charAt(position) == '\n';
    }
}
