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
import org.watchline.nlp.event.Arguments.Link;

/** Reads who does what to whom from a verb: active, passive, participle, infinitive. */
final class VerbArguments {

    private static final Set<String> RECENTLY = Set.of("recently", "newly", "just");
    private static final Set<String> CONTROLLING = Set.of(
            "accuse",
            "suspect",
            "blame",
            "force",
            "compel",
            "allow",
            "enable",
            "help",
            "lead",
            "prompt",
            "cause",
            "urge",
            "ask",
            "order",
            "tell",
            "prevent",
            "stop",
            "charge",
            "condemn",
            "criticise",
            "criticize");

    private static final Set<String> SAYING =
            Set.of("say", "claim", "state", "report", "add", "announce", "confirm", "allege", "admit");

    private static final Set<String> OBJECT_RELATIVES = Set.of("who", "whom", "which", "that");

    /** What is said rather than done. */
    private static final Set<EventType> CONVEYED =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN, EventType.SUPPORT);

    private static final Set<String> AGENT = Set.of("by");

    private final ParsedSentence sentence;
    private final Surroundings around;

    VerbArguments(ParsedSentence sentence) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
    }

    Arguments of(TriggerMatch match, VerbGroup verb, Clause clause) {
        NounGroup behind = object(match);
        NounGroup object = behind == null ? antecedentAsObject(verb, clause) : behind;
        if (behind != null && isAttribute(verb)) {
            return new Arguments(List.of(), List.of(behind), verb, Link.OWN);
        }
        NounGroup subject = subject(verb, clause);
        NounGroup speaker = CONVEYED.contains(match.trigger().type()) ? speaker(verb, clause) : null;
        subject = speaker == null ? subject : speaker;
        if (match.trigger().has(Flag.OBLIGATION)) {
            return new Arguments(subject == null ? List.of() : List.of(subject), obliged(match), verb, Link.OWN);
        }
        List<NounGroup> others =
                around.behind(match.end(), clause.end(), match.trigger().prepositions());
        List<NounGroup> doers = new ArrayList<>();
        List<NounGroup> undergoers = new ArrayList<>();
        if (isPassive(match, verb, object)) {
            add(undergoers, subject, true);
            doers.addAll(around.behind(match.end(), clause.end(), AGENT));
        } else if (match.trigger().has(Flag.VICTIM)) {
            add(undergoers, subject, true);
            doers.addAll(others);
            return new Arguments(doers, undergoers, verb, Link.OWN);
        } else {
            add(doers, subject, true);
            add(undergoers, object, false);
        }
        (match.trigger().has(Flag.MUTUAL) ? doers : undergoers).addAll(others);
        return new Arguments(doers, undergoers, verb, Link.OWN);
    }

    /** "Said the raid had failed and denounced it": who spoke first goes on speaking. */
    private @Nullable NounGroup speaker(VerbGroup verb, Clause clause) {
        boolean joined = verb.isFinite()
                && verb.start() > clause.start()
                && sentence.kind(verb.start() - 1) == Kind.COORDINATOR
                && clause.start() > 0;
        if (!joined) {
            return null;
        }
        int over = clause.start() - 1;
        if (over > 0 && sentence.form(over).equals("that")) {
            over--;
        }
        VerbGroup saying = sentence.kind(over) == Kind.VERB ? sentence.verbAt(over) : null;
        NounGroup speaker = saying == null || !saying.isFinite()
                ? null
                : sentence.clauseAround(over).subject();
        return speaker != null && speaker.end() <= over ? speaker : null;
    }

    /** "Said that Kabul must act": who is told to. */
    private List<NounGroup> obliged(TriggerMatch match) {
        for (NounGroup group : sentence.nouns()) {
            if (group.start() >= match.end()) {
                boolean near = group.start() - match.end() <= 1 && group.isArgument();
                return near && isObliged(group.end()) ? List.of(group) : List.of();
            }
        }
        return List.of();
    }

    private boolean isObliged(int verb) {
        if (verb + 1 >= sentence.size()) {
            return false;
        }
        String lemma = sentence.lemma(verb);
        boolean have = lemma.equals("have") || lemma.equals("need") || lemma.equals("ought");
        return have ? sentence.kind(verb + 1) == Kind.TO : lemma.equals("must") || lemma.equals("should");
    }

    /** "And recently released Faqir Muhammad": the verb only describes the noun behind it. */
    private boolean isAttribute(VerbGroup verb) {
        int before = verb.start() - 1;
        return verb.start() == verb.main()
                && before >= 0
                && RECENTLY.contains(sentence.form(before))
                && (before == 0
                        || sentence.kind(before - 1) == Kind.COORDINATOR
                        || sentence.kind(before - 1) == Kind.COMMA);
    }

    /** "The pilot, whom it released": a relative clause with its own subject is about its object. */
    private @Nullable NounGroup antecedentAsObject(VerbGroup verb, Clause clause) {
        NounGroup subject = clause.subject();
        boolean free = clause.relative() && verb.isFinite() && !verb.passive();
        if (!free
                || subject == null
                || subject.start() <= clause.opener()
                || !OBJECT_RELATIVES.contains(sentence.form(clause.opener()))) {
            return null;
        }
        boolean bare = sentence.kind(clause.opener() - 1) != Kind.PREPOSITION;
        return bare ? sentence.nounAt(clause.start()) : null;
    }

    @Nullable
    NounGroup object(TriggerMatch match) {
        NounGroup within = match.trigger().words().contains("*") ? objectWithin(match) : null;
        return within == null ? around.objectAt(match.end()) : within;
    }

    /** "Took 12 people hostage": it stands within the phrase. */
    private @Nullable NounGroup objectWithin(TriggerMatch match) {
        for (int i = match.start() + 1; i < match.end(); i++) {
            NounGroup within = sentence.nounAt(i);
            if (within != null && within.end() <= match.end()) {
                return within;
            }
        }
        return null;
    }

    private void add(List<NounGroup> groups, @Nullable NounGroup first, boolean beforeVerb) {
        if (first != null) {
            groups.addAll(around.joined(first, beforeVerb));
        }
    }

    private @Nullable NounGroup subject(VerbGroup verb, Clause clause) {
        if (verb.form() == VerbGroup.Form.PARTICIPLE) {
            return around.groupBefore(verb.start());
        }
        NounGroup controller = verb.isFinite() ? null : controller(verb);
        if (controller != null) {
            return controller;
        }
        NounGroup subject = clause.subject();
        NounGroup reported = subject == null ? null : reportedSubject(subject, verb);
        if (reported != null) {
            return reported;
        }
        return subject != null && (subject.start() < verb.start() || isFronted(verb, clause)) ? subject : null;
    }

    /** "After coming to power, the group released": its subject comes later. */
    private boolean isFronted(VerbGroup verb, Clause clause) {
        int last = verb.start() - 1;
        return verb.form() == VerbGroup.Form.GERUND
                && last >= 0
                && last <= clause.start()
                && (sentence.kind(last) == Kind.PREPOSITION || sentence.kind(last) == Kind.SUBORDINATOR);
    }

    /** "The army announced 16 men of the militia had been killed": who follows the verb of saying, not who says it. */
    private @Nullable NounGroup reportedSubject(NounGroup subject, VerbGroup verb) {
        for (VerbGroup saying : sentence.verbs()) {
            boolean before = saying.isFinite() && saying.start() >= subject.end() && saying.end() < verb.start();
            if (verb.isFinite() && before && SAYING.contains(sentence.lemma(saying.main()))) {
                return around.objectAt(saying.end());
            }
        }
        return null;
    }

    /** "Accused Kabul of harbouring", "forced them to leave": the object before a verb acts. */
    private @Nullable NounGroup controller(VerbGroup verb) {
        int last = verb.start() - 1;
        while (last >= 0 && isBetween(sentence.kind(last))) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        VerbGroup over = sentence.kind(last) == Kind.VERB ? sentence.verbAt(last) : null;
        if (over != null && !over.isFinite()) {
            return controller(over);
        }
        NounGroup object = sentence.nounAt(last);
        VerbGroup main = object == null || object.hangsOnPreposition() ? null : around.verbBefore(object);
        return main != null && CONTROLLING.contains(sentence.lemma(main.main())) ? object : null;
    }

    private static boolean isBetween(Kind kind) {
        return kind == Kind.PREPOSITION || kind == Kind.ADVERB || kind == Kind.NEGATION;
    }

    /** "Were killed", "the men arrested", and "12 injured" where it follows such a verb. */
    private boolean isPassive(TriggerMatch match, VerbGroup verb, @Nullable NounGroup object) {
        if (verb.passive()) {
            return true;
        }
        boolean bare = verb.form() == VerbGroup.Form.FINITE && verb.start() == verb.main() && object == null;
        return bare && match.trigger().words().size() == 1 && isBehindPassive(verb);
    }

    /** "Two were killed and 12 injured"; "were arrested and charged". */
    private boolean isBehindPassive(VerbGroup verb) {
        VerbGroup before = null;
        for (VerbGroup other : sentence.verbs()) {
            if (other.start() >= verb.start()) {
                break;
            }
            before = other;
        }
        return before != null && before.passive() && sharesAuxiliary(before.end(), verb.start());
    }

    private boolean sharesAuxiliary(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            Kind kind = sentence.kind(i);
            joined |= kind == Kind.COORDINATOR || kind == Kind.COMMA;
            if (kind == Kind.SUBORDINATOR || kind == Kind.RELATIVE || kind == Kind.BREAK) {
                return false;
            }
        }
        return joined;
    }
}
