package org.watchline.evaluation.quality;

import java.util.Locale;

/**
 * One line of the report.
 *
 * @param group which material it was measured on: {@code articles} or {@code newswire}
 * @param value the figure that counts, 0 to 1
 * @param detail what it is made of
 */
record Measure(String group, String name, double value, String detail) {

    static Measure f1(String group, String name, Tally tally) {
        return new Measure(
                group,
                name,
                tally.f1(),
                String.format(
                        Locale.ROOT,
                        "P %.3f R %.3f, %d marked, %d found, %d right",
                        tally.precision(),
                        tally.recall(),
                        tally.wanted(),
                        tally.found(),
                        tally.rightCount()));
    }

    static Measure share(String group, String name, Tally tally) {
        return new Measure(group, name, tally.recall(), "%d of %d".formatted(tally.rightCount(), tally.wanted()));
    }
}
