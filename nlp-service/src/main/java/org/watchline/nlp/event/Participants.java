package org.watchline.nlp.event;

import java.util.Set;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;

/** Tells what sort of people or things take part in an event, where they are not named. */
final class Participants {

    private static final Set<String> BODIES = Set.of(NounClasses.PEOPLE, NounClasses.SITE, NounClasses.ARMED, "@crowd");
    private static final Set<String> VEHICLES = Set.of("@vehicle");
    private static final Set<String> OFFICIALS = Set.of("@official", NounClasses.ARMED, "@rule", "@panel");
    private static final Set<String> THIRD_PERSONS = Set.of("he", "she", "they", "who", "which", "it");

    private final ParsedSentence sentence;
    private final Surroundings around;

    Participants(ParsedSentence sentence) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
    }

    /** A ministry, an army, a militant group or one who speaks for one acts without a name as well. */
    boolean isByOfficials(EventDraft draft) {
        return draft.arguments().doers().stream().anyMatch(group -> isOfficial(around.counted(group)));
    }

    private boolean isOfficial(NounGroup group) {
        if (group.sort() == NounGroup.Sort.PRONOUN) {
            return THIRD_PERSONS.contains(sentence.form(group.head()));
        }
        if (group.sort() == NounGroup.Sort.NUMBER) {
            return sentence.form(group.start()).equals("the");
        }
        return group.sort() == NounGroup.Sort.NOUN && NounClasses.isAny(sentence, group, OFFICIALS);
    }

    boolean isByPeople(EventDraft draft) {
        return draft.arguments().doers().stream()
                .anyMatch(group -> NounClasses.isAny(sentence, around.counted(group), Set.of(NounClasses.PEOPLE)));
    }

    boolean hasBody(EventDraft draft) {
        Arguments arguments = draft.arguments();
        return arguments.doers().stream().anyMatch(this::isBody)
                || arguments.undergoers().stream().anyMatch(this::isBody);
    }

    private boolean isBody(NounGroup group) {
        return NounClasses.isAny(sentence, around.counted(group), BODIES);
    }

    boolean isWeapon(NounGroup group) {
        return NounClasses.isAny(sentence, group, Set.of(NounClasses.ARMS));
    }

    /** What explodes: a weapon, or what it was hidden in. */
    boolean isExplosive(NounGroup group) {
        return isWeapon(group) || NounClasses.isAny(sentence, group, VEHICLES);
    }

    /** "A car packed with explosives slammed into the gate". */
    boolean isWithWeapon(EventDraft draft) {
        return sentence.nouns().stream()
                .filter(group -> group.start() >= draft.clause().start()
                        && group.end() <= draft.match().start())
                .anyMatch(this::isWeapon);
    }

    boolean isArmed(NounGroup group) {
        return NounClasses.isAny(sentence, group, Set.of(NounClasses.ARMED));
    }
}
