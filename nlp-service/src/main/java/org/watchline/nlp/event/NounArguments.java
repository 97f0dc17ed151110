package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.clause.Clause;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.event.Arguments.Link;

/** Reads who does what to whom from a noun: "the group's attack on the post", "talks between A and B". */
final class NounArguments {

    private static final Set<String> DOING = Set.of(
            "carry",
            "conduct",
            "launch",
            "mount",
            "stage",
            "perpetrate",
            "commit",
            "execute",
            "undertake",
            "orchestrate",
            "hold",
            "make",
            "give",
            "take",
            "begin",
            "start",
            "resume",
            "issue",
            "sign",
            "reach",
            "announce",
            "declare",
            "engage",
            "participate",
            "enter",
            "attend",
            "lead",
            "organise",
            "organize",
            "observe",
            "initiate",
            "open",
            "deliver",
            "pay",
            "offer",
            "grant",
            "suspend",
            "end",
            "extend",
            "break",
            "violate",
            "halt",
            "discontinue",
            "cancel",
            "continue",
            "restart",
            "abandon",
            "mark",
            "do",
            "unleash",
            "wage",
            "intensify",
            "impose",
            "ink",
            "strike",
            "conclude",
            "order",
            "record",
            "document",
            "register",
            "lay",
            "set",
            "revive",
            "host",
            "mediate",
            "facilitate",
            "repeat",
            "step",
            "join",
            "agree",
            "negotiate",
            "broker",
            "call",
            "stop",
            "exchange",
            "trade");

    /** Of the verbs of doing, those after which it is no more. */
    static final Set<String> ENDING = Set.of(
            "suspend",
            "end",
            "break",
            "violate",
            "halt",
            "discontinue",
            "cancel",
            "abandon",
            "stop",
            "call",
            "collapse",
            "expire",
            "lapse");

    private static final Set<String> SUFFERING = Set.of(
            "suffer", "survive", "escape", "repel", "repulse", "foil", "thwart", "avert", "face", "sustain", "dodge");

    private static final Set<String> OCCURRING = Set.of(
            "occur",
            "happen",
            "take",
            "erupt",
            "break",
            "kill",
            "claim",
            "leave",
            "target",
            "hit",
            "injure",
            "wound",
            "rock",
            "jolt",
            "begin",
            "start",
            "collapse",
            "continue",
            "come",
            "follow",
            "end",
            "destroy",
            "strike",
            "damage",
            "ensue",
            "martyr",
            "shake",
            "resume",
            "conclude",
            "fail",
            "expire",
            "stall",
            "mark",
            "spread",
            "flare",
            "rage",
            "open",
            "last",
            "subside",
            "escalate",
            "spark",
            "trigger",
            "prompt",
            "unfold",
            "arise",
            "rip",
            "tear");

    private static final Set<String> ACTOR_PREPOSITIONS = Set.of("by", "between");
    private static final Set<String> QUANTITIES = Set.of(
            "series", "spate", "string", "wave", "number", "dozen", "score", "hundred", "round", "barrage", "couple");

    private final ParsedSentence sentence;
    private final Surroundings around;

    NounArguments(ParsedSentence sentence) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
    }

    Arguments of(TriggerMatch match, NounGroup group, Clause clause) {
        List<NounGroup> doers = new ArrayList<>();
        List<NounGroup> undergoers = new ArrayList<>();
        boolean mutual = match.trigger().has(Flag.MUTUAL);
        Set<String> recipients = new HashSet<>(match.trigger().prepositions());
        recipients.removeAll(ACTOR_PREPOSITIONS);
        for (NounGroup other : around.chained(group)) {
            String preposition = other.sort() == NounGroup.Sort.DATE ? "" : around.preposition(other);
            if (ACTOR_PREPOSITIONS.contains(preposition)) {
                doers.addAll(around.joined(other, false));
            } else if (recipients.contains(preposition)) {
                boolean ofDoer = mutual || preposition.equals("from");
                (ofDoer ? doers : undergoers).addAll(around.joined(other, false));
            }
        }
        return governed(group, clause, doers, undergoers);
    }

    private Arguments governed(NounGroup group, Clause clause, List<NounGroup> doers, List<NounGroup> undergoers) {
        VerbGroup verb = verbOver(group);
        if (verb != null) {
            boolean suffered = SUFFERING.contains(sentence.lemma(verb.main()));
            boolean done = DOING.contains(sentence.lemma(verb.main()));
            NounGroup subject = verb.form() == VerbGroup.Form.PARTICIPLE ? null : clause.subject();
            if ((suffered || done) && subject != null && subject.end() <= verb.start()) {
                (suffered ? undergoers : doers).addAll(around.joined(subject, true));
            }
            Link link = suffered ? Link.SUFFERED : done ? Link.DONE : Link.NONE;
            return new Arguments(doers, undergoers, verb, link);
        }
        VerbGroup main = verbOf(group, clause);
        VerbGroup after = main != null && tellsOf(main) ? main : relativeVerbOf(group);
        return after != null && tellsOf(after)
                ? new Arguments(doers, undergoers, after, Link.OCCURS)
                : new Arguments(doers, undergoers, null, Link.NONE);
    }

    private boolean tellsOf(VerbGroup verb) {
        return verb.passive() || OCCURRING.contains(sentence.lemma(verb.main()));
    }

    /** The verb that a group, or what it is a number of, is the object of; also "engaged in talks". */
    private @Nullable VerbGroup verbOver(NounGroup group) {
        if (!group.hangsOnPreposition()) {
            return around.verbBefore(group);
        }
        String preposition = around.preposition(group);
        NounGroup before = around.groupBefore(group.preposition());
        if (preposition.equals("of") && before != null && before.end() == group.preposition()) {
            return QUANTITIES.contains(sentence.lemma(before.head())) ? around.verbBefore(before) : null;
        }
        int last = group.preposition() - 1;
        boolean verb = last >= 0 && sentence.kind(last) == Kind.VERB;
        boolean takesPart = preposition.equals("in") || preposition.equals("into");
        VerbGroup found = verb && takesPart ? sentence.verbAt(last) : null;
        return found != null && DOING.contains(sentence.lemma(found.main())) ? found : null;
    }

    /** The finite verb whose subject a group is. */
    private @Nullable VerbGroup verbOf(NounGroup group, Clause clause) {
        if (!group.equals(clause.subject())) {
            return null;
        }
        for (VerbGroup verb : sentence.verbs()) {
            if (verb.start() >= group.end() && verb.isFinite() && clause.contains(verb.main())) {
                return verb;
            }
        }
        return null;
    }

    /** "The attack, which killed five": the relative clause's verb. */
    private @Nullable VerbGroup relativeVerbOf(NounGroup group) {
        for (VerbGroup verb : sentence.verbs()) {
            if (verb.start() >= group.end() && verb.isFinite()) {
                Clause relative = sentence.clauseAround(verb.main());
                if (relative.relative() && group.equals(relative.subject())) {
                    return verb;
                }
            }
        }
        return null;
    }
}
