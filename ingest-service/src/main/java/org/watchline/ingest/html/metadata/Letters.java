package org.watchline.ingest.html.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Tells languages by the letters that only one of them has, and English by its smallest words. */
final class Letters {

    private static final int SAMPLE = 4000;
    private static final String PASHTO = "ټډړږښڼۍېځڅ";
    private static final String URDU = "ٹڈڑںےہھ";
    private static final String PERSIAN = "پچژگکی";

    /** Share of the letters from which a sign is no name or quotation in another language. */
    private static final double COMMON = 0.01;

    private Letters() {}

    static boolean isArabicScript(String text) {
        long letters = count(text, Character::isLetter);
        return letters > 0 && 2 * count(text, Letters::isArabic) > letters;
    }

    static Optional<String> language(String text) {
        if (!isArabicScript(text)) {
            return isEnglish(text) ? Optional.of("en") : Optional.empty();
        }
        double letters = count(text, Letters::isArabic);
        if (count(text, unit -> PASHTO.indexOf(unit) >= 0) > COMMON * letters && text.indexOf('ے') < 0) {
            return Optional.of("ps");
        }
        if (count(text, unit -> URDU.indexOf(unit) >= 0) > COMMON * letters) {
            return Optional.of("ur");
        }
        return Optional.of(count(text, unit -> PERSIAN.indexOf(unit) >= 0) > COMMON * letters ? "fa" : "ar");
    }

    /** Nearly every English text of some length has them, and no other language has three of them. */
    private static boolean isEnglish(String text) {
        String start = " " + text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT) + " ";
        return Stream.of(" the ", " of ", " and ", " to ")
                        .filter(start::contains)
                        .count()
                >= 3;
    }

    private static boolean isArabic(int unit) {
        return Character.UnicodeScript.of(unit) == Character.UnicodeScript.ARABIC && Character.isLetter(unit);
    }

    private static long count(String text, IntPredicate wanted) {
        return text.chars().limit(SAMPLE).filter(wanted).count();
    }
}
