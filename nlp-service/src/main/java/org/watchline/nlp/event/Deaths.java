package org.watchline.nlp.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;

/** Tells deaths by violence from others, where no verb of killing does: "nine soldiers died". */
final class Deaths {

    /** Who hardly dies of anything else in the news. */
    private static final Set<String> COMBATANTS = Set.of(NounClasses.ARMED, "@target");

    private static final Set<String> WOUNDS = Set.of(
            "wound",
            "injury",
            "bullet",
            "gunshot",
            "shrapnel",
            "firing",
            "attack",
            "strike",
            "airstrike",
            "raid",
            "blast",
            "bombing",
            "explosion",
            "clash",
            "fighting",
            "shooting",
            "shelling",
            "ambush",
            "battle",
            "assault");

    private static final Set<String> OTHER_CAUSES = Set.of(
            "accident",
            "flood",
            "flooding",
            "rain",
            "monsoon",
            "storm",
            "cyclone",
            "avalanche",
            "landslide",
            "earthquake",
            "quake",
            "heatwave",
            "heat",
            "cold",
            "hunger",
            "famine",
            "starvation",
            "thirst",
            "disease",
            "illness",
            "virus",
            "coronavirus",
            "covid-19",
            "covid",
            "pandemic",
            "polio",
            "measles",
            "dengue",
            "cholera",
            "cancer",
            "heart",
            "stroke",
            "age",
            "birth",
            "childbirth",
            "crash",
            "ravine",
            "overturn",
            "plunge",
            "collision",
            "shipwreck",
            "boat",
            "capsize",
            "drown",
            "overdose",
            "cause",
            "naturally",
            "hospital");

    /** In people: as many die at once in the news of an attack, or of what {@link #OTHER_CAUSES} names. */
    private static final int MANY = 2;

    private final ParsedSentence sentence;

    Deaths(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * @param dead who died
     * @param toll how many; null for unknown
     */
    boolean areViolent(List<NounGroup> dead, @Nullable Toll toll) {
        boolean violent = dead.stream().anyMatch(group -> NounClasses.isAny(sentence, group, COMBATANTS))
                || hasAny(WOUNDS)
                || (toll != null && toll.best() >= MANY);
        return violent && !hasAny(OTHER_CAUSES);
    }

    private boolean hasAny(Set<String> lemmas) {
        for (int i = 0; i < sentence.size(); i++) {
            if (lemmas.contains(sentence.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
