package org.watchline.gateway.drawing;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moments as dots, piled up in columns of a day, a month or a year, whichever is the finest that fits; full columns
 * have several dots beside each other. Across, everything is in per cent; down, in pixels.
 *
 * @param ticks labels below
 * @param hidden moments that are not drawn because their column is full
 */
public record Timeline(int height, List<Dot> dots, List<Tick> ticks, int hidden) {

    private static final int MOST_COLUMNS = 80;
    private static final int HIGHEST_PILE = 12;
    private static final int MOST_LANES = 6;
    private static final int MOST_TICKS = 6;
    private static final double ROW = 13;
    private static final double LANE = 1.5;
    private static final double LABELS = 26;
    private static final double SMALLEST = 3.2;
    private static final double LARGEST = 6.2;

    /** A moment; x in per cent, y and radius in pixels. */
    public record Dot(double x, double y, double radius, Moment moment) {}

    /** A label below; x in per cent. */
    public record Tick(double x, String label) {

        /** As SVG's attribute {@code text-anchor}: the outermost labels stay within the drawing. */
        public String anchor() {
            return x < 5 ? "start" : x > 95 ? "end" : "middle";
        }
    }

    /** A timeline of these moments. */
    public static Timeline of(List<Moment> moments) {
        if (moments.isEmpty()) {
            return new Timeline(0, List.of(), List.of(), 0);
        }
        List<Moment> ordered =
                moments.stream().sorted(Comparator.comparing(Moment::day)).toList();
        LocalDate first = ordered.get(0).day();
        LocalDate last = ordered.get(ordered.size() - 1).day();
        Unit unit = Unit.fitting(first, last);
        int columns = unit.columns(first, last);
        Map<Integer, List<Moment>> piles = new TreeMap<>();
        ordered.forEach(moment -> piles.computeIfAbsent(unit.column(first, moment.day()), column -> new ArrayList<>())
                .add(moment));
        int highest = piles.values().stream().mapToInt(List::size).max().orElse(0);
        int lanes = Math.min(lanes(columns), (highest + HIGHEST_PILE - 1) / HIGHEST_PILE);
        double base = Math.min(HIGHEST_PILE, (highest + lanes - 1) / lanes) * ROW + ROW / 2;
        List<Dot> dots = new ArrayList<>();
        piles.forEach((column, pile) -> addPile(dots, middle(column, columns), base, lanes, pile));
        return new Timeline(
                (int) Math.ceil(base + LABELS), dots, ticks(unit, first, columns), moments.size() - dots.size());
    }

    public boolean isEmpty() {
        return dots.isEmpty();
    }

    /** Of the line that the dots stand on, in pixels. */
    public double base() {
        return height - LABELS;
    }

    /** What the drawing says in one sentence. */
    public String summary() {
        int count = dots.size() + hidden;
        return isEmpty()
                ? "nothing"
                : "%,d from %s to %s"
                        .formatted(
                                count,
                                dots.get(0).moment().day(),
                                dots.get(dots.size() - 1).moment().day());
    }

    /** Dots that a column has room for beside each other. */
    private static int lanes(int columns) {
        return Math.max(1, Math.min(MOST_LANES, (int) (100.0 / columns / LANE)));
    }

    private static void addPile(List<Dot> dots, double middle, double base, int lanes, List<Moment> pile) {
        int beside = Math.min(lanes, pile.size());
        for (int i = 0; i < Math.min(HIGHEST_PILE * lanes, pile.size()); i++) {
            Moment moment = pile.get(i);
            double grown = Math.min(1, Math.log1p((double) Math.max(0, moment.weight())) / Math.log1p(100));
            double radius = Round.one(SMALLEST + (LARGEST - SMALLEST) * grown);
            double x = Round.two(middle + (i % beside - (beside - 1) / 2.0) * LANE);
            dots.add(new Dot(x, Round.one(base - (Math.floorDiv(i, beside) + 0.5) * ROW), radius, moment));
        }
    }

    private static List<Tick> ticks(Unit unit, LocalDate first, int columns) {
        int every = Math.max(1, (columns + MOST_TICKS - 1) / MOST_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (int column = 0; column < columns; column += every) {
            ticks.add(new Tick(middle(column, columns), unit.label(first, column)));
        }
        return ticks;
    }

    private static double middle(int column, int columns) {
        return Round.two((column + 0.5) * 100 / columns);
    }

    /** The width of a column. */
    private enum Unit {
        DAY(ChronoUnit.DAYS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS),
        DECADE(ChronoUnit.DECADES);

        private final ChronoUnit length;

        Unit(ChronoUnit length) {
            this.length = length;
        }

        static Unit fitting(LocalDate first, LocalDate last) {
            for (Unit unit : values()) {
                if (unit.columns(first, last) <= MOST_COLUMNS) {
                    return unit;
                }
            }
            return DECADE;
        }

        int columns(LocalDate first, LocalDate last) {
            return column(first, last) + 1;
        }

        int column(LocalDate first, LocalDate day) {
            return (int) length.between(start(first), start(day));
        }

        String label(LocalDate first, int column) {
            LocalDate start = start(first).plus(column, length);
            String month = start.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            return switch (this) {
                case DAY -> start.getDayOfMonth() + " " + month;
                case MONTH -> month + " " + start.getYear();
                case YEAR, DECADE -> String.valueOf(start.getYear());
            };
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
                case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
            };
        }
    }
}
