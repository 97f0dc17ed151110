package org.watchline.store.annotation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date of the text covers, both included.
 *
 * @param last not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    /**
     * The days of a value.
     *
     * @param iso ISO 8601 day, month, year or interval of them; null for none
     * @return empty for none and for what is not of this form
     */
    public static Optional<Days> of(@Nullable String iso) {
        if (iso == null) {
            return Optional.empty();
        }
        int slash = iso.indexOf('/');
        try {
            return slash < 0
                    ? Optional.of(one(iso))
                    : between(one(iso.substring(0, slash)), one(iso.substring(slash + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How many days they are. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** How many days away these are from others: 0 if they share one, 1 for neighbours. */
    public long gapTo(Days other) {
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(last, other.first), ChronoUnit.DAYS.between(other.last, first)));
    }

    private static Optional<Days> between(Days from, Days to) {
        return to.last().isBefore(from.first()) ? Optional.empty() : Optional.of(new Days(from.first(), to.last()));
    }

    private static Days one(String iso) {
        return switch (iso.length()) {
            case YEAR_LENGTH -> {
                Year year = Year.parse(iso);
                yield new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case MONTH_LENGTH -> {
                YearMonth month = YearMonth.parse(iso);
                yield new Days(month.atDay(1), month.atEndOfMonth());
            }
            case DAY_LENGTH -> {
                LocalDate day = LocalDate.parse(iso);
                yield new Days(day, day);
            }
            default -> throw new DateTimeParseException("neither day nor month nor year", iso, 0);
        };
    }
}
