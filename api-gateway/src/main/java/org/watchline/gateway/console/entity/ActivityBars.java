package org.watchline.gateway.console.entity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.entity.Period;
import org.watchline.gateway.drawing.Bar;
import org.watchline.gateway.drawing.BarChart;
import org.watchline.gateway.entity.Activity;

/** Mentions over time as bars, each of which leads to the articles that it counts. */
final class ActivityBars {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private ActivityBars() {}

    static BarChart of(Activity activity, Link articles) {
        return BarChart.of(activity.periods().stream()
                .map(period -> bar(activity.unit(), period, articles))
                .toList());
    }

    static String unit(Activity activity) {
        return activity.unit().name().toLowerCase(Locale.ROOT);
    }

    private static Bar bar(Activity.Unit unit, Period period, Link articles) {
        LocalDate start = period.start();
        LocalDate last = (unit == Activity.Unit.WEEK ? start.plusWeeks(1) : start.plusMonths(1)).minusDays(1);
        String title = unit == Activity.Unit.WEEK ? "week of " + DAY.format(start) : MONTH.format(start);
        String href = articles.with("from", start.toString())
                .with("to", last.toString())
                .href();
        return new Bar(MONTH.format(start), title, period.mentions(), href);
    }
}
