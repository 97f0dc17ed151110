package org.watchline.gateway.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dates of findings, which may be days, months, years or intervals, as people write them. */
public final class IsoDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;

    private IsoDates() {}

    /** The date in words; as it is if it is no ISO 8601 date. */
    public static String readable(String date) {
        try {
            return Arrays.stream(date.split("/", -1)).map(IsoDates::one).collect(Collectors.joining(" – "));
        } catch (DateTimeException e) {
            return date;
        }
    }

    private static String one(String date) {
        return switch (date.length()) {
            case DAY_LENGTH -> DAY.format(LocalDate.parse(date));
            case MONTH_LENGTH -> MONTH.format(YearMonth.parse(date));
            default -> Year.parse(date).toString();
        };
    }
}
