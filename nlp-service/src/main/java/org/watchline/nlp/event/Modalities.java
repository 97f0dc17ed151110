package org.watchline.nlp.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Modality;
import org.watchline.nlp.clause.Clause;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.clause.VerbGroup.Form;

/** Reads from the words around a verb whether what it says happened, might have, will, or did not. */
final class Modalities {

    private static final Set<String> ACTUAL = Set.of(
            "manage",
            "begin",
            "start",
            "continue",
            "help",
            "force",
            "compel",
            "proceed",
            "able",
            "oblige",
            "lead",
            "prompt",
            "enable",
            "go",
            "return",
            "allow",
            "come");
    private static final Set<String> PLANNED = Set.of(
            "plan",
            "intend",
            "set",
            "due",
            "prepare",
            "decide",
            "expect",
            "schedule",
            "poised",
            "ready",
            "decision",
            "propose",
            "determined");
    private static final Set<String> POSSIBLE =
            Set.of("try", "attempt", "want", "seek", "hope", "wish", "willing", "effort", "consider", "aim", "tend");
    private static final Set<String> NEGATING =
            Set.of("fail", "unable", "unwilling", "reluctant", "failure", "reluctance", "inability");
    private static final Set<String> REPORTED = Set.of(
            "claim", "allege", "suspect", "believe", "report", "say", "appear", "seem", "think", "rumour", "rumor",
            "accuse");
    private static final Set<String> ALLEGING = Set.of("claim", "allege", "suspect", "accuse", "speculate", "purport");
    private static final Set<String> HEDGES = Set.of(
            "allegedly", "reportedly", "purportedly", "supposedly", "apparently", "alleged", "purported", "reported");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "should");
    private static final Set<String> FACTUAL_PREPOSITIONS = Set.of(
            "after",
            "before",
            "by",
            "since",
            "following",
            "upon",
            "while",
            "when",
            "for",
            "in",
            "despite",
            "besides",
            "on",
            "as",
            "with");

    private static final Map<String, Modality> MODALS = Map.of(
            "will", Modality.FUTURE,
            "shall", Modality.FUTURE,
            "wo", Modality.FUTURE,
            "would", Modality.HYPOTHETICAL,
            "may", Modality.HYPOTHETICAL,
            "might", Modality.HYPOTHETICAL,
            "can", Modality.HYPOTHETICAL,
            "could", Modality.HYPOTHETICAL,
            "should", Modality.HYPOTHETICAL,
            "must", Modality.HYPOTHETICAL);

    private final ParsedSentence sentence;
    private final Surroundings around;

    Modalities(ParsedSentence sentence) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
    }

    /** How the verb's event is said; empty where it is no event at all, but a purpose, a habit or a wish. */
    Optional<Set<Modality>> of(VerbGroup verb, Clause clause) {
        Set<Modality> found = EnumSet.noneOf(Modality.class);
        if (verb.form() == Form.PRESENT || !ofForm(verb, clause, found)) {
            return Optional.empty();
        }
        ofAuxiliaries(verb, found);
        ofClause(clause, found);
        return Optional.of(found);
    }

    /** How an event noun that no verb of doing governs is said. */
    Optional<Set<Modality>> ofNoun(Clause clause, int noun) {
        Set<Modality> found = EnumSet.noneOf(Modality.class);
        ofClause(clause, found);
        for (VerbGroup verb : sentence.verbs()) {
            boolean unreal = verb.modal() != null || (verb.form() == Form.INFINITIVE && verb.start() < noun);
            if (clause.contains(verb.main()) && unreal) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private void ofAuxiliaries(VerbGroup verb, Set<Modality> found) {
        if (verb.negated()) {
            found.add(Modality.NEGATED);
        }
        if (verb.modal() != null) {
            found.add(MODALS.getOrDefault(verb.modal(), Modality.HYPOTHETICAL));
        }
    }

    private boolean ofForm(VerbGroup verb, Clause clause, Set<Modality> found) {
        return switch (verb.form()) {
            case INFINITIVE -> ofInfinitive(verb, found);
            case GERUND -> ofGerund(verb, clause, found);
            default -> true;
        };
    }

    /** What the word before "to" makes of it; without one that counts, it is a purpose. */
    private boolean ofInfinitive(VerbGroup verb, Set<Modality> found) {
        int word = wordOver(verb);
        if (word < 0) {
            return false;
        }
        String lemma = sentence.lemma(word);
        boolean known = true;
        if (lemma.equals("likely")) {
            found.add(Modality.FUTURE);
            found.add(Modality.HYPOTHETICAL);
        } else if (lemma.equals("unlikely")) {
            found.add(Modality.FUTURE);
            found.add(Modality.NEGATED);
        } else if (PLANNED.contains(lemma)) {
            found.add(Modality.FUTURE);
        } else if (POSSIBLE.contains(lemma)) {
            found.add(Modality.HYPOTHETICAL);
        } else if (NEGATING.contains(lemma)) {
            found.add(Modality.NEGATED);
        } else if (REPORTED.contains(lemma) && verb.perfect()) {
            found.add(Modality.ALLEGED);
        } else {
            known = ACTUAL.contains(lemma);
        }
        VerbGroup over = sentence.verbAt(word);
        if (known && over != null) {
            ofAuxiliaries(over, found);
            known = over.form() != Form.INFINITIVE || ofInfinitive(over, found);
        }
        return known;
    }

    /** The verb, adjective or noun that an infinitive depends on; past an object ("forced them to leave"). */
    private int wordOver(VerbGroup infinitive) {
        int last = infinitive.start() - 1;
        while (last >= 0 && (sentence.kind(last) == Kind.ADVERB || sentence.kind(last) == Kind.NEGATION)) {
            last--;
        }
        if (last < 0 || sentence.kind(last) == Kind.VERB || sentence.kind(last) == Kind.ADJECTIVE) {
            return last;
        }
        NounGroup group = sentence.nounAt(last);
        if (group == null) {
            return -1;
        }
        String head = sentence.lemma(group.head());
        if (PLANNED.contains(head) || POSSIBLE.contains(head) || NEGATING.contains(head)) {
            return group.head();
        }
        VerbGroup verb = around.verbBefore(group);
        return verb == null ? -1 : verb.main();
    }

    private boolean ofGerund(VerbGroup verb, Clause clause, Set<Modality> found) {
        int last = verb.start() - 1;
        while (last >= 0 && (sentence.kind(last) == Kind.ADVERB || sentence.kind(last) == Kind.NEGATION)) {
            last--;
        }
        if (last < 0) {
            return true;
        }
        String form = sentence.form(last);
        return switch (sentence.kind(last)) {
            case PREPOSITION, SUBORDINATOR -> ofPreposition(form, last, found);
            case VERB -> ofVerbBefore(sentence.lemma(last), found);
            default -> ofMainVerb(clause, found);
        };
    }

    private boolean ofPreposition(String form, int preposition, Set<Modality> found) {
        if (form.equals("without")) {
            found.add(Modality.NEGATED);
            return true;
        }
        if (isBehindAccusation(preposition)) {
            found.add(Modality.ALLEGED);
            return true;
        }
        return FACTUAL_PREPOSITIONS.contains(form);
    }

    private boolean isBehindAccusation(int preposition) {
        for (int i = preposition - 1; i >= 0 && i >= preposition - 6; i--) {
            if (sentence.kind(i) == Kind.VERB) {
                String lemma = sentence.lemma(i);
                return lemma.equals("accuse") || lemma.equals("suspect") || lemma.equals("charge");
            }
        }
        return false;
    }

    private static boolean ofVerbBefore(String lemma, Set<Modality> found) {
        if (lemma.equals("deny")) {
            found.add(Modality.NEGATED);
            return true;
        }
        return ACTUAL.contains(lemma) || lemma.equals("keep") || lemma.equals("include");
    }

    private boolean ofMainVerb(Clause clause, Set<Modality> found) {
        VerbGroup main = mainVerb(clause);
        if (main != null) {
            found.addAll(
                    main.modal() == null ? Set.of() : Set.of(MODALS.getOrDefault(main.modal(), Modality.HYPOTHETICAL)));
        }
        return main == null
                || main.form() != Form.PRESENT
                || sentence.lemma(main.main()).equals("be");
    }

    private @Nullable VerbGroup mainVerb(Clause clause) {
        for (VerbGroup verb : sentence.verbs()) {
            if (clause.contains(verb.main()) && verb.isFinite()) {
                return verb;
            }
        }
        return null;
    }

    private void ofClause(Clause clause, Set<Modality> found) {
        if (clause.opener() >= 0 && CONDITIONS.contains(sentence.form(clause.opener()))) {
            found.add(Modality.HYPOTHETICAL);
        }
        for (int i = clause.start(); i < clause.end(); i++) {
            if (sentence.kind(i) != Kind.VERB && HEDGES.contains(sentence.form(i))) {
                found.add(Modality.ALLEGED);
            }
        }
        VerbGroup over = verbOver(clause);
        if (over != null && ALLEGING.contains(sentence.lemma(over.main()))) {
            found.add(Modality.ALLEGED);
        }
        if (over != null && sentence.lemma(over.main()).equals("deny")) {
            found.add(Modality.NEGATED);
        }
    }

    /** The verb that a clause is the object of: "claimed that the group attacked". */
    private @Nullable VerbGroup verbOver(Clause clause) {
        int last = clause.start() - 1;
        if (last >= 0 && sentence.form(last).equals("that")) {
            last--;
        }
        return last >= 0 && sentence.kind(last) == Kind.VERB ? sentence.verbAt(last) : null;
    }
}
