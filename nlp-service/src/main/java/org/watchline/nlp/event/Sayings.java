package org.watchline.nlp.event;

import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;

/** Tells what is said and by whom: who speaks for somebody, and whether it is a threat, a denial or a condemnation. */
final class Sayings {

    /** Those whose remarks are no events. */
    private static final Set<String> COMMENTATORS = Set.of("@bystander");

    private static final Set<String> BAD = Set.of("@bad");

    private static final Set<String> THREATS = Set.of(
            "avenge",
            "retaliate",
            "revenge",
            "consequence",
            "punish",
            "retribution",
            "vengeance",
            "pay",
            "spare",
            "reckon",
            "crush",
            "regret",
            "answer",
            "respond");
    private static final Set<String> ALTERNATIVES = Set.of("face", "risk", "suffer", "else", "be", "meet");
    private static final Set<String> NEVER = Set.of("would", "will", "wo", "could", "can", "ca", "shall");
    private static final Set<String> DENIED = Set.of(
            "responsible",
            "involve",
            "involved",
            "role",
            "part",
            "hand",
            "knowledge",
            "nothing",
            "link",
            "connection",
            "presence",
            "truth",
            "innocent",
            "false",
            "baseless",
            "untrue",
            "fabricate",
            "fabricated");

    private final ParsedSentence sentence;

    Sayings(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether what the flag asks is said. */
    boolean isAsAsked(EventDraft draft) {
        Trigger trigger = draft.match().trigger();
        return (!trigger.has(Flag.SPEAKER) || isByWhoCounts(draft))
                && (!trigger.has(Flag.CONTENT) || isBeforeContent(draft))
                && (!trigger.has(Flag.JUDGED) || isCalledBad(draft))
                && (!trigger.has(Flag.THREAT) || isThreat(draft))
                && (!trigger.has(Flag.DENIAL) || isDenial(draft));
    }

    private boolean isByWhoCounts(EventDraft draft) {
        for (NounGroup group : draft.arguments().doers()) {
            if (NounClasses.nameAtHead(sentence, group) == null && NounClasses.isAny(sentence, group, COMMENTATORS)) {
                return false;
            }
        }
        boolean named = draft.actors().stream().anyMatch(actor -> actor.type() != EntityType.NORP);
        return named || new Participants(sentence).isByOfficials(draft);
    }

    /** "Claimed that", "claimed to have": a clause follows. */
    private boolean isBeforeContent(EventDraft draft) {
        int next = draft.match().end();
        while (next < sentence.size()
                && (sentence.kind(next) == Kind.DATE
                        || sentence.kind(next) == Kind.ADVERB
                        || (sentence.kind(next) == Kind.PREPOSITION
                                && next + 1 < sentence.size()
                                && sentence.kind(next + 1) == Kind.DATE))) {
            next++;
        }
        if (next >= sentence.size()) {
            return false;
        }
        boolean that = sentence.form(next).equals("that") || sentence.kind(next) == Kind.TO;
        return that || sentence.clauseAround(next).start() == next;
    }

    /** "Called the raid an act of war", "termed it illegal". */
    private boolean isCalledBad(EventDraft draft) {
        for (int i = draft.match().end(); i < sentence.size() && !isEnd(i); i++) {
            NounGroup group = sentence.nounAt(i);
            if ((group != null && group.head() == i && NounClasses.isAny(sentence, group, BAD))
                    || (sentence.kind(i) == Kind.ADJECTIVE && NounClasses.isOf(sentence.form(i), BAD))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int token) {
        Kind kind = sentence.kind(token);
        return kind == Kind.BREAK || kind == Kind.RELATIVE || kind == Kind.VERB || kind == Kind.SUBORDINATOR;
    }

    /** What is said ends with the first clause that the verb is followed by. */
    private int endOfContent(EventDraft draft) {
        int next = draft.match().end();
        while (next < sentence.size() && !opensContent(next)) {
            next++;
        }
        return next < sentence.size() ? sentence.clauseAround(next).end() : sentence.size();
    }

    private boolean opensContent(int token) {
        return sentence.kind(token - 1) == Kind.SUBORDINATOR
                || sentence.kind(token) == Kind.AUXILIARY
                || sentence.kind(token) == Kind.VERB;
    }

    /** "Must leave or face", "would be avenged", "will pay". */
    private boolean isThreat(EventDraft draft) {
        boolean modal = false;
        int end = endOfContent(draft);
        for (int i = draft.match().end(); i < end; i++) {
            String lemma = sentence.lemma(i);
            modal |= NEVER.contains(lemma) || lemma.equals("must");
            boolean alternative = sentence.form(i).equals("or")
                    && i + 1 < sentence.size()
                    && ALTERNATIVES.contains(sentence.lemma(i + 1));
            if (modal && (alternative || (THREATS.contains(lemma) && sentence.kind(i) != Kind.NAME))) {
                return true;
            }
        }
        return false;
    }

    /** "Would not accept", "was not responsible", "had no part in". */
    private boolean isDenial(EventDraft draft) {
        boolean no = false;
        boolean refused = false;
        int end = endOfContent(draft);
        for (int i = draft.match().end(); i < end; i++) {
            boolean negation = sentence.kind(i) == Kind.NEGATION;
            refused |= negation && i > 0 && NEVER.contains(sentence.lemma(i - 1));
            no |= negation || sentence.form(i).equals("no") || sentence.form(i).equals("nothing");
            if (refused || (no && DENIED.contains(sentence.lemma(i)))) {
                return true;
            }
        }
        return false;
    }
}
