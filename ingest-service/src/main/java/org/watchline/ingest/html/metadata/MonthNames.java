package org.watchline.ingest.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates with the month's name: "5 March 2022", "March 5th, 2022", "17 فروری 2022", "30 حمل 1401". */
final class MonthNames {

    /** One line for each spelling of a month's name in a language, in the order of the year. */
    private static final List<String> CIVIL = List.of(
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "jan feb mar apr may june july aug sept oct nov dec",
            "january february march april may june july august september october november december",
            "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
            "جنوري فبروري مارچ اپرېل مې جون جولای اګست سپټمبر اکتوبر نومبر ډسمبر",
            "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
            "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
            "januar februar märz april mai juni juli august september oktober november dezember");

    private static final List<String> SOLAR = List.of(
            "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
            "وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب",
            "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند");

    private static final Map<String, Integer> MONTHS = months(CIVIL);
    private static final Map<String, Integer> SOLAR_MONTHS = months(SOLAR);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]{1,3}(?:(?:of|de)\\s|[\\p{L} ]{2,14}/\\s?)?(\\p{L}{2,12})\\.?[\\s,./-]{0,3}(?:de\\s)?(\\d{4})(?!\\d)");

    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{2,12})\\.?[\\s-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[\\s,،-]{1,3}(\\d{4})(?!\\d)");

    private MonthNames() {}

    static Optional<FoundDate> find(String text) {
        return first(DAY_FIRST.matcher(text), 2, 1).or(() -> first(MONTH_FIRST.matcher(text), 1, 2));
    }

    private static Optional<FoundDate> first(Matcher matcher, int monthGroup, int dayGroup) {
        while (matcher.find()) {
            String name = matcher.group(monthGroup).toLowerCase(Locale.ROOT);
            Optional<LocalDate> date =
                    date(Integer.parseInt(matcher.group(3)), name, Integer.parseInt(matcher.group(dayGroup)));
            if (date.isPresent()) {
                return Optional.of(new FoundDate(date.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, String name, int day) {
        try {
            if (MONTHS.containsKey(name)) {
                return Optional.of(LocalDate.of(year, MONTHS.get(name), day));
            }
            return SOLAR_MONTHS.containsKey(name)
                    ? Optional.of(SolarHijri.date(year, SOLAR_MONTHS.get(name), day))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months(List<String> years) {
        Map<String, Integer> months = new HashMap<>();
        for (String year : years) {
            String[] names = year.split(" ", -1);
            for (int i = 0; i < names.length; i++) {
                months.put(names[i], i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
