package org.watchline.nlp.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.clause.Clause;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.document.EntityMention;

/** Finds who claims an attack: "the group claimed responsibility", "an attack claimed by the group". */
final class Claims {

    private static final Set<String> CLAIMING = Set.of("claim", "take", "accept", "assume", "admit");
    private static final Set<String> BY = Set.of("by");

    /** In tokens: how far behind its verb "responsibility" may stand. */
    private static final int REACH = 4;

    private final ParsedSentence sentence;
    private final Surroundings around;
    private final Parties parties;

    Claims(ParsedSentence sentence, Antecedents antecedents) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
        parties = new Parties(sentence, antecedents);
    }

    /** The claimant whom a sentence names; null for none. */
    @Nullable
    EntityMention claimant() {
        for (VerbGroup verb : sentence.verbs()) {
            String lemma = sentence.lemma(verb.main());
            EntityMention claimant = CLAIMING.contains(lemma) && !verb.negated() ? claimant(verb, lemma) : null;
            if (claimant != null) {
                return claimant;
            }
        }
        return null;
    }

    private @Nullable EntityMention claimant(VerbGroup verb, String lemma) {
        Clause clause = sentence.clauseAround(verb.main());
        boolean passive = verb.passive() && lemma.equals("claim");
        if (passive) {
            for (NounGroup group : around.behind(verb.end(), clause.end(), BY)) {
                return parties.of(group);
            }
            return null;
        }
        NounGroup subject = clause.subject();
        boolean claimed = isBeforeResponsibility(verb) || (lemma.equals("claim") && isBeforeAttack(verb));
        return subject != null && claimed ? parties.of(subject) : null;
    }

    /** "Claimed the raid". */
    private boolean isBeforeAttack(VerbGroup verb) {
        NounGroup object = around.objectAt(verb.end());
        return object != null && Joining.ATTACKS.contains(sentence.lemma(object.head()));
    }

    private boolean isBeforeResponsibility(VerbGroup verb) {
        for (int i = verb.end(); i < sentence.size() && i <= verb.end() + REACH; i++) {
            if (sentence.lemma(i).equals("responsibility") || sentence.lemma(i).equals("credit")) {
                return true;
            }
            if (sentence.kind(i) == Kind.VERB) {
                return false;
            }
        }
        return false;
    }
}
