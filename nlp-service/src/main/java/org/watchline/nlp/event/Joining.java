package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.clause.Clause;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;

/** Joins the drafts of one sentence that tell of one event: "a suicide attack that killed nine". */
final class Joining {

    private static final Set<String> OPENERS = Set.of("when", "as", "after", "while");

    private static final Set<String> THINGS = Set.of("that", "which");
    static final Set<String> ATTACKS = Set.of(
            "attack",
            "assault",
            "raid",
            "ambush",
            "blast",
            "bombing",
            "explosion",
            "strike",
            "airstrike",
            "shooting",
            "clash",
            "operation",
            "shelling",
            "firefight",
            "gunfight",
            "offensive",
            "siege",
            "incident",
            "massacre");
    private static final Set<Kind> JOINTS = EnumSet.of(Kind.BREAK, Kind.COMMA, Kind.COORDINATOR);

    /** In tokens: ", and". */
    private static final int LONGEST_JOINT = 2;

    /** In tokens: "; the provincial governor said 12 villagers, all herders,". */
    private static final int LONGEST_REPORT = 12;

    private static final Set<String> REPORTS = Set.of("say", "claim", "state", "report", "add", "announce", "confirm");

    private final ParsedSentence sentence;

    Joining(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The events, in the order of their triggers; drafts that nothing anchors are among them. */
    List<EventDraft> joined(List<EventDraft> drafts) {
        List<EventDraft> once = joinedOnce(drafts);
        // What joined the later of two events may join the earlier one to it.
        return once.size() < drafts.size() ? joinedOnce(once) : once;
    }

    private List<EventDraft> joinedOnce(List<EventDraft> drafts) {
        List<EventDraft> events = new ArrayList<>();
        for (EventDraft draft : drafts) {
            int same = indexOfSame(events, draft);
            if (same < 0) {
                events.add(draft);
            } else {
                events.set(same, union(events.get(same), draft));
            }
        }
        return events;
    }

    private int indexOfSame(List<EventDraft> events, EventDraft draft) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (isSame(events.get(i), draft)) {
                return i;
            }
        }
        return -1;
    }

    /** The more telling trigger names the event; between two such, the first. */
    private static EventDraft union(EventDraft first, EventDraft second) {
        return rank(second) > rank(first) ? second.with(first) : first.with(second);
    }

    private static int rank(EventDraft draft) {
        boolean telling = !draft.match().trigger().isToll();
        return (telling ? 1 : 0) + (telling && draft.anchored() ? 1 : 0);
    }

    private boolean isSame(EventDraft first, EventDraft second) {
        if (first.type() != second.type()) {
            return false;
        }
        if (first.type() == EventType.ASSAULT
                && (isRelativeToll(first, second)
                        || isTollBehind(first, second)
                        || isReportedToll(first, second)
                        || isHurtBehind(first, second))) {
            return true;
        }
        if (!first.modality().equals(second.modality())) {
            return false;
        }
        if (first.match().core() == second.match().core()) {
            return true;
        }
        boolean modes =
                first.mode() == null || second.mode() == null || first.mode().equals(second.mode());
        if (!modes
                || isOwnDeed(first, second)
                || isOwnKilling(first)
                || isOwnKilling(second)
                || isAbductionApart(first, second)) {
            return false;
        }
        if (isOneClause(first.clause(), second.clause())) {
            return first.anchored() || second.anchored();
        }
        return first.type() == EventType.ASSAULT
                && (isTollGoingOn(first, second) || isOccasionOf(first, second) || isOccasionOf(second, first));
    }

    /** "In revenge for the killing of a commander": another event than the one it is told beside. */
    private static boolean isOwnKilling(EventDraft draft) {
        return draft.match().trigger().noun() && draft.match().trigger().has(Flag.KILLED);
    }

    /** "Killed two guards and kidnapped a third": but "kidnapped and killed two" is one story. */
    private static boolean isAbductionApart(EventDraft first, EventDraft second) {
        boolean abduction = "abduct".equals(first.mode()) != "abduct".equals(second.mode());
        List<NounGroup> of = first.arguments().undergoers();
        List<NounGroup> others = second.arguments().undergoers();
        return abduction && !of.isEmpty() && !others.isEmpty() && of.stream().noneMatch(others::contains);
    }

    /** "Ambushed a convoy and torched a school", "flew to the capital, met the minister": each with its own object. */
    private static boolean isOwnDeed(EventDraft first, EventDraft second) {
        List<NounGroup> of = first.arguments().undergoers();
        List<NounGroup> others = second.arguments().undergoers();
        return isDeed(first)
                && isDeed(second)
                && !of.isEmpty()
                && !others.isEmpty()
                && of.stream().noneMatch(others::contains);
    }

    private static boolean isDeed(EventDraft draft) {
        Trigger trigger = draft.match().trigger();
        VerbGroup verb = draft.arguments().governor();
        return !trigger.noun() && !trigger.counts() && draft.anchored() && verb != null && verb.isFinite();
    }

    private static boolean isOneClause(Clause first, Clause second) {
        return first.start() == second.start() && first.end() == second.end();
    }

    /** "The attack, which killed nine", "stormed the post in a raid in which nine died". */
    private boolean isRelativeToll(EventDraft attack, EventDraft toll) {
        Clause relative = toll.clause();
        if (!toll.match().trigger().isToll()
                || !relative.relative()
                || attack.match().core() >= relative.opener()) {
            return false;
        }
        boolean within = sentence.kind(relative.opener() - 1) == Kind.PREPOSITION;
        boolean described =
                relative.start() <= attack.match().core() || attack.clause().contains(relative.start());
        boolean byThing = THINGS.contains(sentence.form(relative.opener()))
                && isAttack(sentence, sentence.nounAt(relative.start()));
        return described
                && (within
                        || byThing
                        || (attack.match().trigger().noun()
                                && relative.contains(attack.match().core())));
    }

    /** Whether a noun names an attack. */
    static boolean isAttack(ParsedSentence sentence, @Nullable NounGroup group) {
        return group != null && ATTACKS.contains(sentence.lemma(group.head()));
    }

    /** "Shelled the town; nine people were killed", "bombed the camp and nine died". */
    private boolean isTollBehind(EventDraft attack, EventDraft toll) {
        int gap = toll.clause().start() - attack.clause().end();
        return gap >= 0
                && gap <= LONGEST_JOINT
                && !attack.match().trigger().isToll()
                && !attack.hasToll()
                && toll.isOnlyToll()
                && !isOwnKilling(attack)
                && toll.clause().opener() >= 0
                && JOINTS.contains(sentence.kind(toll.clause().opener()));
    }

    /** "Shelled the town; the mayor said nine people were killed". */
    private boolean isReportedToll(EventDraft attack, EventDraft toll) {
        int end = attack.clause().end();
        int start = toll.clause().start();
        boolean behind = end < start
                && start - end <= LONGEST_REPORT
                && sentence.kind(end) == Kind.BREAK
                && !attack.match().trigger().isToll()
                && !attack.hasToll()
                && toll.isOnlyToll();
        return behind
                && sentence.verbs().stream()
                        .filter(verb -> verb.start() >= end && verb.end() <= start)
                        .allMatch(verb -> REPORTS.contains(sentence.lemma(verb.main())));
    }

    /** "At least nine died, four of them children, and 30 were hurt". */
    private boolean isHurtBehind(EventDraft attack, EventDraft hurt) {
        int gap = hurt.clause().start() - attack.clause().end();
        return gap >= 0
                && gap <= LONGEST_JOINT
                && attack.killed() != null
                && attack.wounded() == null
                && hurt.killed() == null
                && hurt.isOnlyToll()
                && hurt.clause().opener() >= 0
                && sentence.kind(hurt.clause().opener()) == Kind.COORDINATOR;
    }

    /** "Seven were killed and 12 injured". */
    private boolean isTollGoingOn(EventDraft first, EventDraft second) {
        VerbGroup verb = second.arguments().governor();
        return first.match().trigger().isToll()
                && second.match().trigger().isToll()
                && verb != null
                && verb.start() == verb.main()
                && second.arguments().doers().isEmpty()
                && second.clause().start() - first.clause().end() <= 1;
    }

    /** "Nine have been killed since May, when": more than what happened in May. */
    private boolean isSummary(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (sentence.form(i).equals("since")) {
                return true;
            }
        }
        return false;
    }

    /** "Nine were killed when a bomber blew himself up". */
    private boolean isOccasionOf(EventDraft occasion, EventDraft toll) {
        int opener = occasion.clause().opener();
        return toll.match().trigger().isToll()
                && !occasion.match().trigger().isToll()
                && toll.actors().isEmpty()
                && !isSummary(toll.clause())
                && opener >= 0
                && OPENERS.contains(sentence.form(opener))
                && (occasion.clause().start() >= toll.clause().end()
                        || occasion.clause().end() <= toll.clause().start());
    }
}
