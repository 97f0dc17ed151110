package org.watchline.nlp.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** From the model's ISO 639-3 codes to BCP 47. */
final class LanguageCodes {

    /** Members of macrolanguages, which go by the macrolanguage's code. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("cmn", "zh"),
            Map.entry("nan", "zh"),
            Map.entry("pes", "fa"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("plt", "mg"),
            Map.entry("pnb", "pa"));

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private LanguageCodes() {}

    /** The two-letter code where there is one, else the code as it is. */
    static String bcp47(String iso6393) {
        String member = MEMBERS.get(iso6393);
        return member != null ? member : TWO_LETTERS.getOrDefault(iso6393, iso6393);
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }
}
