package org.watchline.nlp.temporal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.temporal.DateWord.Kind;

/** The English words that dates are made of. */
final class DateVocabulary {

    private static final Map<String, Entry> ENTRIES = new HashMap<>();

    /** By first letter, a bit for each length that a word with it has: most words of a text are turned down by it. */
    private static final int[] LENGTHS = new int['z' + 1];

    static {
        numbered(
                Kind.MONTH, 1, "january february march april may june july august september october november december");
        numbered(Kind.SHORT_MONTH, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        all(Kind.SHORT_MONTH, 9, "sept");
        numbered(Kind.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
        numbered(Kind.SHORT_WEEKDAY, 1, "mon tue wed thu fri sat sun");
        numbered(Kind.SHORT_WEEKDAY, 2, "tues weds thurs");
        all(Kind.SHORT_WEEKDAY, 4, "thur");
        // Of the northern half of the world, by months: March to May, …; winter runs on into the next year.
        all(Kind.SEASON, 3, "spring");
        all(Kind.SEASON, 6, "summer");
        all(Kind.SEASON, 9, "autumn fall");
        all(Kind.SEASON, 12, "winter");
        numbered(Kind.DAY_WORD, -1, "yesterday today tomorrow");
        numbered(Kind.UNIT, 0, "day weekend week month quarter year decade century");
        numbered(Kind.UNITS, 0, "days weekends weeks months quarters years decades centuries");
        all(Kind.EARLY, 0, "early mid late");
        all(Kind.EDGE, 0, "beginning start middle end close");
        direction(Direction.LAST, "last");
        direction(Direction.THIS, "this current");
        direction(Direction.NEXT, "next coming upcoming");
        direction(Direction.SAME, "same");
        direction(Direction.THAT, "that");
        direction(Direction.PREVIOUS, "previous preceding");
        direction(Direction.FOLLOWING, "following ensuing");
        numbered(Kind.COUNT, 1, "one two three four five six seven eight nine ten eleven twelve");
        all(Kind.COUNT, 1, "a an");
        all(Kind.COUNT, 15, "fifteen");
        all(Kind.COUNT, 20, "twenty");
        all(Kind.COUNT, 30, "thirty");
        all(Kind.COUNT, 40, "forty");
        all(Kind.COUNT, 50, "fifty");
        all(Kind.SOME, 0, "few several couple");
        numbered(Kind.ORDINAL, 1, "first second third fourth");
        all(Kind.ORDINAL, 2, "latter");
        all(Kind.ORDINAL, Kind.LAST_ONE, "final");
        all(Kind.AGO, 0, "ago");
        all(Kind.LATER, 0, "later");
        all(Kind.EARLIER, 0, "earlier");
        all(Kind.AFTER, 0, "after");
        all(Kind.BEFORE, 0, "before prior");
        all(Kind.HALF, 0, "half");
        all(Kind.FISCAL, 0, "fiscal financial");
        all(Kind.OF, 0, "of");
        all(Kind.TO, 0, "to until till through");
        all(Kind.AND, 0, "and or");
        all(Kind.BETWEEN, 0, "between");
        all(Kind.FROM, 0, "from");
        all(Kind.THE, 0, "the");
    }

    private DateVocabulary() {}

    /** Null where the letters are no such word. Months and weekdays need their capital: "may" and "sun" are words. */
    static @Nullable Entry find(String text, int start, int end) {
        char initial = text.charAt(start);
        int length = end - start;
        if (length >= Integer.SIZE || (LENGTHS[initial | ' '] & (1 << length)) == 0) {
            return null;
        }
        String word = text.substring(start, end);
        String lowerCase = word.toLowerCase(Locale.ROOT);
        Entry entry = ENTRIES.get(lowerCase);
        return entry != null && entry.isNamed() && !isName(word, lowerCase) ? null : entry;
    }

    private static boolean isName(String word, String lowerCase) {
        return Character.isUpperCase(word.charAt(0))
                && (word.regionMatches(1, lowerCase, 1, word.length() - 1)
                        || word.equals(lowerCase.toUpperCase(Locale.ROOT)));
    }

    private static void numbered(Kind kind, int first, String words) {
        List<String> inOrder = List.of(words.split(" ", -1));
        for (int i = 0; i < inOrder.size(); i++) {
            all(kind, first + i, inOrder.get(i));
        }
    }

    private static void direction(Direction direction, String words) {
        all(Kind.DIRECTION, Direction.IN_ORDER.indexOf(direction), words);
    }

    private static void all(Kind kind, int value, String words) {
        for (String word : words.split(" ", -1)) {
            ENTRIES.put(word, new Entry(kind, value));
            LENGTHS[word.charAt(0)] |= 1 << word.length();
        }
    }

    /** What a word means. */
    record Entry(Kind kind, int value) {

        private boolean isNamed() {
            return switch (kind) {
                case MONTH, SHORT_MONTH, WEEKDAY, SHORT_WEEKDAY -> true;
                default -> false;
            };
        }
    }
}
