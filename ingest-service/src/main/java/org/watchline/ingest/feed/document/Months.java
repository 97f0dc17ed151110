package org.watchline.ingest.feed.document;

import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of the months in the languages of feeds, in full and as far as they are usually cut short. */
final class Months {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("pt"),
            Locale.forLanguageTag("nl"),
            Locale.forLanguageTag("pl"),
            Locale.forLanguageTag("ru"),
            Locale.forLanguageTag("uk"),
            Locale.forLanguageTag("tr"),
            Locale.forLanguageTag("hu"),
            Locale.forLanguageTag("el"),
            Locale.forLanguageTag("fa"),
            Locale.forLanguageTag("ur"),
            Locale.forLanguageTag("ar"));

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int MONTHS = 12;
    private static final int BRIEF = 3;

    private Months() {}

    /** 1 to 12 by {@link #key}; where languages differ, the first one in the list is right. */
    static Map<String, Integer> byName() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
            for (int month = 0; month < MONTHS; month++) {
                String name = key(symbols.getMonths()[month]);
                months.putIfAbsent(name, month + 1);
                months.putIfAbsent(key(symbols.getShortMonths()[month]), month + 1);
                if (language.equals(Locale.ENGLISH)) {
                    months.putIfAbsent(name.substring(0, BRIEF), month + 1);
                }
            }
        }
        months.put("sept", 9);
        months.remove("");
        return months;
    }

    /** A name without case, accents and full stop. */
    static String key(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
