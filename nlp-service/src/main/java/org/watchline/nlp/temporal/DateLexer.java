package org.watchline.nlp.temporal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.temporal.DateWord.Gap;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.text.Span;

/** Goes through a text once and hands out the runs of words that a date can be made of. */
final class DateLexer {

    private static final int LONGEST_GAP = 4;

    private final String text;
    private final DateNumbers numbers;
    private List<DateWord> run = new ArrayList<>();
    private boolean core;
    private int at;

    /** @param text with levelled typography */
    DateLexer(String text) {
        this.text = text;
        this.numbers = new DateNumbers(text);
    }

    /** The next run of words with nothing else between them; empty at the text's end. */
    List<DateWord> next() {
        run = new ArrayList<>();
        core = false;
        while (at < text.length()) {
            int start = at;
            if (isLetter(text.charAt(at))) {
                at = endOfLetters(at);
                if (!takes(wordAt(start))) {
                    if (core) {
                        return run;
                    }
                    run.clear();
                }
            } else if (isDigit(text.charAt(at))) {
                at = numbers.end(at);
                if (!takes(numbers.read(start, at, lastEnd()))) {
                    if (core) {
                        return run;
                    }
                    run.clear();
                }
            } else {
                at++;
            }
        }
        return core ? run : List.of();
    }

    private boolean takes(@Nullable DateWord word) {
        if (word == null) {
            return false;
        }
        if (!run.isEmpty()) {
            Gap gap = gap(run.get(run.size() - 1), word.span().start());
            if (gap == Gap.NONE) {
                if (core) {
                    at = word.span().start();
                    return false;
                }
                run.clear();
            }
            run.add(new DateWord(word.kind(), word.value(), gap, word.span()));
        } else {
            run.add(word);
        }
        core |= word.isCore();
        return true;
    }

    private int lastEnd() {
        return run.isEmpty() ? -1 : run.get(run.size() - 1).span().end();
    }

    private @Nullable DateWord wordAt(int start) {
        if (isInsideWord(start)) {
            return null;
        }
        if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            return abbreviated(start);
        }
        Holidays.Holiday holiday = Holidays.at(text, start);
        if (holiday != null) {
            at = start + holiday.name().length();
            return new DateWord(Kind.HOLIDAY, holiday.value(), Gap.NONE, new Span(start, at));
        }
        DateVocabulary.Entry entry = DateVocabulary.find(text, start, at);
        return entry == null || isPartOfCompound(entry.kind())
                ? null
                : new DateWord(entry.kind(), entry.value(), Gap.NONE, new Span(start, at));
    }

    /** Q1, H2, and the FY of FY2021. */
    private @Nullable DateWord abbreviated(int start) {
        char digit = text.charAt(at);
        if (at - start == 1 && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
            Span span = new Span(start, at + 1);
            if (text.charAt(start) == 'Q' && digit >= '1' && digit <= '4') {
                at++;
                return new DateWord(Kind.QUARTER_OF_YEAR, (digit - '1') * 3 + 1, Gap.NONE, span);
            }
            if (text.charAt(start) == 'H' && digit >= '1' && digit <= '2') {
                at++;
                return new DateWord(Kind.HALF_OF_YEAR, (digit - '1') * 6 + 1, Gap.NONE, span);
            }
        }
        return at - start == 2 && text.startsWith("FY", start)
                ? new DateWord(Kind.FISCAL, 0, Gap.NONE, new Span(start, at))
                : null;
    }

    /** The second half of a word with an apostrophe, an accent or a hyphen, but for "pre-" and "mid-". */
    private boolean isInsideWord(int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (before == '-' || before == '\u2013') {
            return start > 1
                    && Character.isLetterOrDigit(text.charAt(start - 2))
                    && lastEnd() != start - 1
                    && !DateNumbers.followsPrefix(text, start - 1);
        }
        return Character.isLetterOrDigit(before)
                || before == '@'
                || before == '#'
                || before == '_'
                || (before == '/' && lastEnd() != start - 1)
                || (before == '\'' && start > 1 && Character.isLetter(text.charAt(start - 2)));
    }

    /** "Month-long", "day-to-day". */
    private boolean isPartOfCompound(Kind kind) {
        return (kind == Kind.UNIT || kind == Kind.SEASON || kind == Kind.DAY_WORD)
                && at + 1 < text.length()
                && text.charAt(at) == '-'
                && isLetter(text.charAt(at + 1));
    }

    private Gap gap(DateWord last, int start) {
        int from = last.span().end();
        if (start == from) {
            return last.is(Kind.FISCAL) ? Gap.SPACE : Gap.NONE;
        }
        if (start - from > LONGEST_GAP) {
            return Gap.NONE;
        }
        boolean shortened = last.is(Kind.SHORT_MONTH) || last.is(Kind.SHORT_WEEKDAY);
        int lineBreaks = 0;
        char mark = ' ';
        for (int i = from; i < start; i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                lineBreaks++;
            } else if (character != ' ' && !(character == '.' && shortened && i == from)) {
                if (mark != ' ') {
                    return Gap.NONE;
                }
                mark = character;
            }
        }
        return lineBreaks > 1 ? Gap.NONE : gap(mark, start - from);
    }

    private static Gap gap(char mark, int length) {
        return switch (mark) {
            case ' ' -> Gap.SPACE;
            case ',' -> Gap.COMMA;
            case '/' -> length == 1 ? Gap.HYPHEN : Gap.NONE;
            case '-', '\u2013' -> length == 1 ? Gap.HYPHEN : Gap.DASH;
            default -> Gap.NONE;
        };
    }

    private int endOfLetters(int start) {
        int end = start + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
