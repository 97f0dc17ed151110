package org.watchline.nlp.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Dictionary forms of past forms that the lemma model takes for lemmas: it knows few of the rarer verbs. */
public final class VerbLemmas {

    /** "Bleed", "succeed": no past forms. */
    private static final String NO_ENDING = "eed";

    /** In UTF-16 units: what is left of a shorter word is no verb. */
    private static final int SHORTEST_PAST = 5;

    /** Verbs that end in two consonants themselves. */
    private static final Set<String> UNDOUBLED = Set.of("add", "boycott", "err");

    private static final Map<String, String> IRREGULAR = irregular(
            "fall fell fallen",
            "overrun overran",
            "run ran",
            "go went gone",
            "come came",
            "take took taken",
            "give gave given",
            "speak spoke spoken",
            "write wrote written",
            "hold held",
            "meet met",
            "say said",
            "overcome overcame",
            "become became",
            "retake retook retaken",
            "know knew known",
            "sell sold",
            "tell told",
            "shoot shot",
            "swear swore sworn",
            "flee fled",
            "slay slew slain",
            "strike struck stricken",
            "fight fought",
            "bind bound",
            "bring brought",
            "buy bought",
            "seek sought",
            "catch caught",
            "teach taught",
            "fling flung",
            "sling slung",
            "hang hung",
            "dig dug",
            "stick stuck",
            "swing swung",
            "spring sprang sprung",
            "sink sank sunk",
            "shrink shrank shrunk",
            "drink drank drunk",
            "ring rang rung",
            "sing sang sung",
            "swim swam swum",
            "begin began begun",
            "steal stole stolen",
            "freeze froze frozen",
            "weave wove woven",
            "wake woke woken",
            "break broke broken",
            "choose chose chosen",
            "drive drove driven",
            "ride rode ridden",
            "rise rose risen",
            "arise arose arisen",
            "shake shook shaken",
            "overtake overtook overtaken",
            "forsake forsook forsaken",
            "undertake undertook undertaken",
            "tear tore torn",
            "bear bore borne",
            "forbid forbade forbidden",
            "forgive forgave forgiven",
            "throw threw thrown",
            "overthrow overthrew overthrown",
            "withdraw withdrew withdrawn",
            "draw drew drawn",
            "blow blew blown",
            "fly flew flown",
            "grow grew grown",
            "lead led",
            "mislead misled",
            "feed fed",
            "breed bred",
            "plead pled",
            "speed sped",
            "lay laid",
            "waylay waylaid",
            "light lit",
            "slide slid",
            "bite bitten",
            "hide hid hidden",
            "lose lost",
            "sweep swept",
            "creep crept",
            "kneel knelt",
            "burn burnt",
            "bend bent",
            "send sent",
            "withhold withheld",
            "uphold upheld",
            "sit sat",
            "stand stood",
            "withstand withstood",
            "keep kept",
            "build built",
            "rebuild rebuilt",
            "win won",
            "spend spent",
            "free freed",
            "agree agreed",
            "disagree disagreed",
            "decree decreed",
            "guarantee guaranteed",
            "die died",
            "lie lied",
            "sue sued");

    private VerbLemmas() {}

    /**
     * The dictionary form of what the model takes for a verb's lemma: the word itself, or that of the past form it is.
     */
    public static String lemmaOf(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        boolean past = word.endsWith("ed") && !word.endsWith(NO_ENDING) && word.length() >= SHORTEST_PAST;
        return past ? withoutEnding(word) : word;
    }

    /** Whether a form is the past of an irregular verb, and hardly anything else. */
    static boolean isIrregularPast(String form) {
        return IRREGULAR.containsKey(form);
    }

    /** By spelling alone: right for most verbs. */
    private static String withoutEnding(String past) {
        String base = past.substring(0, past.length() - 2);
        char last = base.charAt(base.length() - 1);
        char before = base.charAt(base.length() - 2);
        if (last == 'i') {
            return base.substring(0, base.length() - 1) + "y";
        }
        if (last == before && "lsfz".indexOf(last) < 0 && !UNDOUBLED.contains(base)) {
            return base.substring(0, base.length() - 1);
        }
        boolean softened = "vcuz".indexOf(last) >= 0
                || (last == 's' && before != 's')
                || (last == 'g' && "rda".indexOf(before) >= 0);
        boolean ofAte =
                last == 't' && before == 'a' && base.length() > 4 && "aeo".indexOf(base.charAt(base.length() - 3)) < 0;
        return softened || ofAte || PastEndings.isOfVerbInE(base) ? base + "e" : base;
    }

    /** @param verbs each a dictionary form and its past forms */
    private static Map<String, String> irregular(String... verbs) {
        Map<String, String> lemmas = new HashMap<>();
        for (String verb : verbs) {
            String[] forms = verb.split(" ", -1);
            for (int i = 1; i < forms.length; i++) {
                lemmas.put(forms[i], forms[0]);
            }
        }
        return Map.copyOf(lemmas);
    }
}
