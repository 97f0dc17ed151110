package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts over time as bars. Across, everything is in per cent, so that the drawing fills any width and its text keeps
 * its size; down, in pixels.
 *
 * @param levels the lines across, lowest first
 * @param ticks some of the labels below
 */
public record BarChart(List<Column> columns, List<Level> levels, List<Tick> ticks) {

    /** Pixels, of the plot and with the labels below it. */
    private static final int BASE = 120;

    private static final int HEIGHT = 144;
    private static final double TOP = 14;
    private static final double GAP = 0.2;
    private static final double WIDEST = 6;
    private static final double LEAST_HEIGHT = 2;
    private static final int MOST_TICKS = 6;

    /** A bar. */
    public record Column(double x, double width, double y, double height, Bar bar) {}

    /** A line across with its value. */
    public record Level(double y, long value) {}

    /**
     * A label below.
     *
     * @param x of the middle of its bar
     */
    public record Tick(double x, String label) {

        /** As SVG's attribute {@code text-anchor}: the outermost labels stay within the drawing. */
        public String anchor() {
            return x < 5 ? "start" : x > 95 ? "end" : "middle";
        }
    }

    /** A chart of these values, in this order. */
    public static BarChart of(List<Bar> bars) {
        long highest = bars.stream().mapToLong(Bar::count).max().orElse(0);
        Scale scale = Scale.upTo(highest);
        double step = bars.isEmpty() ? 100 : 100.0 / bars.size();
        double width = Math.min(WIDEST, step * (1 - GAP));
        List<Column> columns = IntStream.range(0, bars.size())
                .mapToObj(i -> column(bars.get(i), i * step + (step - width) / 2, width, scale))
                .toList();
        List<Level> levels = scale.levels().stream()
                .map(value -> new Level(BASE - height(value, scale), value))
                .toList();
        return new BarChart(columns, levels, ticks(bars, step));
    }

    /** Pixels. */
    public int height() {
        return HEIGHT;
    }

    /** The values that are not zero. */
    public List<Bar> rows() {
        return columns.stream().map(Column::bar).filter(bar -> bar.count() > 0).toList();
    }

    /** Where the bars stand, in pixels. */
    public int base() {
        return BASE;
    }

    public boolean isEmpty() {
        return rows().isEmpty();
    }

    /** What the chart says in one sentence. */
    public String summary() {
        long total = columns.stream().mapToLong(column -> column.bar().count()).sum();
        return rows().stream()
                .max(Comparator.comparingLong(Bar::count))
                .map(top -> "%,d in all, most in %s (%,d)".formatted(total, top.title(), top.count()))
                .orElse("nothing");
    }

    private static Column column(Bar bar, double x, double width, Scale scale) {
        double height = bar.count() == 0 ? 0 : Math.max(LEAST_HEIGHT, height(bar.count(), scale));
        return new Column(Round.two(x), Round.two(width), Round.two(BASE - height), Round.two(height), bar);
    }

    private static double height(long count, Scale scale) {
        return Round.two((BASE - TOP) * count / scale.top());
    }

    private static List<Tick> ticks(List<Bar> bars, double step) {
        int every = Math.max(1, (bars.size() + MOST_TICKS - 1) / MOST_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < bars.size(); i += every) {
            ticks.add(new Tick(Round.two((i + 0.5) * step), bars.get(i).label()));
        }
        return ticks;
    }
}
