package org.watchline.evaluation.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Toll;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldEvent;

/**
 * How many of the marked events were found, by clause and family of types, and what was found of them. The marked ones
 * are the clearest, not all, so there is no precision here.
 */
final class EventScore {

    private final Tally events = new Tally();
    private final Tally dates = new Tally();
    private final Tally killed = new Tally();
    private final Tally actors = new Tally();

    void add(GoldArticle gold, List<Event> found, Mistakes mistakes) {
        for (GoldEvent wanted : gold.events()) {
            Optional<Event> match = found.stream()
                    .filter(event -> isSame(wanted, event))
                    .max(Comparator.comparingInt((Event event) -> shared(
                                    wanted,
                                    event.trigger().start(),
                                    event.trigger().end(),
                                    true))
                            .thenComparingInt(event -> shared(wanted, event.start(), event.end(), false)));
            if (match.isPresent()) {
                events.right();
                compare(wanted, match.get(), mistakes);
            } else {
                events.missed();
                String what = wanted.type() + " “" + wanted.triggerText() + "”" + others(wanted, found);
                mistakes.add("events", "missed", what, wanted.start(), wanted.end());
            }
        }
    }

    Tally events() {
        return events;
    }

    Tally dates() {
        return dates;
    }

    Tally killed() {
        return killed;
    }

    Tally actors() {
        return actors;
    }

    private void compare(GoldEvent wanted, Event found, Mistakes mistakes) {
        if (wanted.date() != null) {
            boolean right = wanted.date().equals(found.date());
            count(dates, right);
            if (!right) {
                String what = wanted.date() + ", found " + found.date();
                mistakes.add("events", "wrong date", what, wanted.start(), wanted.end());
            }
        }
        if (wanted.killed() != null) {
            Toll toll = found.killed();
            boolean right = toll != null && toll.best() == wanted.killed();
            count(killed, right);
            if (!right) {
                String what = wanted.killed() + ", found " + toll;
                mistakes.add("events", "wrong killed", what, wanted.start(), wanted.end());
            }
        }
        if (wanted.actor() != null) {
            count(actors, !found.actors().isEmpty());
        }
    }

    private static void count(Tally tally, boolean right) {
        if (right) {
            tally.right();
        } else {
            tally.missed();
        }
    }

    /** The found event's trigger stands in the marked clause, or the clauses share half of the shorter one. */
    private static boolean isSame(GoldEvent wanted, Event found) {
        int clause = shared(wanted, found.start(), found.end(), false);
        int shorter = Math.min(wanted.end() - wanted.start(), found.end() - found.start());
        boolean inClause =
                wanted.start() <= found.trigger().start() && found.trigger().end() <= wanted.end();
        return (inClause || 2 * clause >= shorter) && clause > 0 && EventFamilies.admits(wanted.type(), found.type());
    }

    private static int shared(GoldEvent wanted, int start, int end, boolean trigger) {
        int from = trigger ? wanted.trigger().get(0) : wanted.start();
        int to = trigger ? wanted.trigger().get(1) : wanted.end();
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }

    private static String others(GoldEvent wanted, List<Event> found) {
        List<String> types = found.stream()
                .filter(event -> shared(wanted, event.start(), event.end(), false) > 0)
                .map(event -> event.type().name())
                .toList();
        return types.isEmpty() ? "" : ", found " + types;
    }
}
