package org.watchline.store.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Toll;
import org.watchline.store.annotation.Days;

/**
 * How much speaks for two reports telling of one event. Place, date and type must agree; what else they say counts for
 * or against it, in points whose weights were set by hand. Figures that differ a little are what reports of one event
 * do; figures that differ by a multiple are what two events do.
 */
final class Likeness {

    /** Deeds that are seen and counted. Of words, such as talks and threats, there are many at one place on one day. */
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);

    /** What a bomb, a gun and so on is called. Kinds of weapons that one attack may combine still speak against it. */
    private static final Set<String> BOMBS = Set.of("explosives", "suicide-attack");

    /** Deeds that two sides do together, so that either may be told as the one who does it. */
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    private static final int FEW = 3;

    /** Two attacks of one day seldom kill so many, so that figures near each other are those of one. */
    private static final int MANY = 20;

    private final Report one;
    private final Report other;

    private Likeness(Report one, Report other) {
        this.one = one;
        this.other = other;
    }

    /** Points; empty if the reports cannot tell of one event. */
    static OptionalInt of(Report one, Report other) {
        Likeness likeness = new Likeness(one, other);
        return likeness.isPossible() ? OptionalInt.of(likeness.points()) : OptionalInt.empty();
    }

    private boolean isPossible() {
        Site site = one.site();
        Site otherSite = other.site();
        return one.isPlaced()
                && other.isPlaced()
                && one.type() == other.type()
                && one.actual() == other.actual()
                && Objects.requireNonNull(site).mayBe(Objects.requireNonNull(otherSite))
                && daysApart() <= 1
                && !saysItIsAnother()
                && (isSharp() || hasEqualToll())
                && (DEEDS.contains(one.type()) || sharesParticipants());
    }

    private int points() {
        return placePoints()
                + datePoints()
                + modePoints()
                + partiesPoints()
                + tollPoints(one.killed(), other.killed())
                + woundedPoints()
                + tollPoints(one.arrested(), other.arrested())
                + sameArticlePoints();
    }

    private int placePoints() {
        Site site = Objects.requireNonNull(one.site());
        Site otherSite = Objects.requireNonNull(other.site());
        if (site.reach() != Site.Reach.NARROW || otherSite.reach() != Site.Reach.NARROW) {
            return site.id().equals(otherSite.id()) ? 1 : 0;
        }
        return site.id().equals(otherSite.id()) ? 2 : 1;
    }

    private int datePoints() {
        if (daysApart() == 1) {
            return -1;
        }
        return days(one).equals(days(other)) && days(one).length() == 1 ? 2 : 1;
    }

    private int modePoints() {
        String mode = one.mode();
        String otherMode = other.mode();
        if (mode == null || otherMode == null) {
            return 0;
        }
        if (mode.equals(otherMode)) {
            // An arrest is what most reports of coercion tell of; a weapon says more.
            return one.type() == EventType.ASSAULT ? 2 : 1;
        }
        return BOMBS.contains(mode) && BOMBS.contains(otherMode) ? 1 : -3;
    }

    private int partiesPoints() {
        return MUTUAL.contains(one.type())
                ? partyPoints(participants(one), participants(other))
                : partyPoints(one.actors(), other.actors()) + partyPoints(one.recipients(), other.recipients());
    }

    private static int partyPoints(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        return Collections.disjoint(some, others) ? -3 : 2;
    }

    private static int tollPoints(@Nullable Toll toll, @Nullable Toll otherToll) {
        if (toll == null || otherToll == null) {
            return 0;
        }
        if (overlap(toll, otherToll)) {
            return toll.best() >= FEW ? 3 : 1;
        }
        int less = Math.min(toll.best(), otherToll.best());
        int more = Math.max(toll.best(), otherToll.best());
        if (more - less <= 2 || more * 2 <= less * 3) {
            return less >= MANY ? 2 : 0;
        }
        return more <= less * FEW ? -1 : -7;
    }

    /** Numbers of wounded differ more than those of killed: who counts the lightly hurt? */
    private int woundedPoints() {
        Toll toll = one.wounded();
        Toll otherToll = other.wounded();
        if (toll == null || otherToll == null) {
            return 0;
        }
        if (overlap(toll, otherToll)) {
            return toll.best() >= FEW ? 2 : 0;
        }
        return Math.max(toll.best(), otherToll.best()) > 4 * Math.min(toll.best(), otherToll.best()) ? -2 : 0;
    }

    /** One article gives one event two numbers only if two sources do. */
    private int sameArticlePoints() {
        boolean contradicts = one.articleId().equals(other.articleId())
                && contradict(one.killed(), other.killed())
                && (one.sources().isEmpty()
                        || other.sources().isEmpty()
                        || !Collections.disjoint(one.sources(), other.sources()));
        return contradicts ? -4 : 0;
    }

    private boolean saysItIsAnother() {
        return one.articleId().equals(other.articleId()) && (one.another() || other.another());
    }

    private boolean isSharp() {
        return Objects.requireNonNull(one.site()).reach() != Site.Reach.VAGUE;
    }

    private boolean hasEqualToll() {
        Toll toll = one.killed();
        Toll otherToll = other.killed();
        return toll != null && otherToll != null && toll.best() >= FEW && overlap(toll, otherToll);
    }

    private boolean sharesParticipants() {
        return !Collections.disjoint(participants(one), participants(other));
    }

    private static Set<String> participants(Report report) {
        Set<String> participants = new HashSet<>(report.actors());
        participants.addAll(report.recipients());
        return participants;
    }

    private long daysApart() {
        return days(one).gapTo(days(other));
    }

    private static Days days(Report report) {
        return Objects.requireNonNull(report.days());
    }

    static boolean contradict(@Nullable Toll toll, @Nullable Toll otherToll) {
        return toll != null && otherToll != null && !overlap(toll, otherToll);
    }

    private static boolean overlap(Toll toll, Toll otherToll) {
        return toll.low() <= otherToll.high() && otherToll.low() <= toll.high();
    }
}
