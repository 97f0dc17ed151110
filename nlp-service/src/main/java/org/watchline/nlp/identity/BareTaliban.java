package org.watchline.nlp.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/**
 * "Taliban" by itself is the Afghan movement, as the press has it, except where the words around place it in Pakistan:
 * "local Taliban", "Taliban in Swat", and in articles that introduce the Pakistani movement as such and name nothing
 * Afghan. Where the movement has a name of its own ("Pakistani Taliban") the lexicon knows.
 */
final class BareTaliban {

    private static final String AFGHAN = "afghan-taliban";
    private static final String PAKISTANI = "ttp";
    private static final String EMIRATE = "islamic-emirate-of-afghanistan";

    /** In UTF-16 units: how far from the name the words that place it are looked for. */
    private static final int REACH = 40;

    /** The districts and former agencies where the Pakistani movement fights. */
    private static final String THERE =
            "(?:swat|buner|shangla|malakand|dir|upper dir|lower dir|bajaur|mohmand|khyber agency|"
                    + "orakzai|kurram|north waziristan|south waziristan|waziristan|hangu|kohat|bannu|lakki marwat|tank|"
                    + "dera ismail khan|darra adam khel|fata|pakistan|karachi|peshawar)\\b";

    private static final Pattern BEFORE = Pattern.compile(
            "(?:.*[^a-z])?(?:local|homegrown|home-grown|domestic|pro-pakistan|" + THERE + "(?:-based)?)(?:'s)? ");

    private static final Pattern AFTER = Pattern.compile(
            " (?:militants?|fighters?|commanders?|leaders?|insurgents?|chief|movement|faction|factions)?(?: ?)(?:in|of|from) "
                    + "(?:the )?" + THERE + ".*");

    private final Optional<Entity> pakistani;
    private final Optional<Entity> afghanistan;

    BareTaliban(KnowledgeBase knowledge) {
        pakistani = knowledge.find(PAKISTANI);
        afghanistan = knowledge.find("afghanistan");
    }

    /**
     * Whether an article names the Pakistani Taliban by a name with that word, and neither the Afghan ones nor
     * Afghanistan.
     */
    boolean isOnlyPakistani(List<Sighting> article, Verdicts verdicts, Countries countries) {
        boolean pakistaniTaliban = false;
        for (Sighting name : article) {
            Referent.Listed listed = verdicts.listed(name);
            String id = listed == null ? "" : listed.id();
            if (EMIRATE.equals(id) || (AFGHAN.equals(id) && !isBare(name.name()))) {
                return false;
            }
            pakistaniTaliban |= PAKISTANI.equals(id) && name.name().contains("Tal");
        }
        return pakistaniTaliban && countries.count(afghanistan.orElse(null)) == 0;
    }

    private static boolean isBare(String name) {
        return name.regionMatches(true, 0, "tal", 0, 3);
    }

    /** The verdict where the words around say that the Pakistani movement is meant. */
    Optional<Verdict> judge(Sighting name, Entity listed, boolean onlyPakistaniArticle) {
        boolean bare = listed.id().equals(AFGHAN) && isBare(name.name());
        if (!bare || pakistani.isEmpty() || !(onlyPakistaniArticle || isInPakistan(name))) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(
                new Referent.Listed(pakistani.get()),
                "context",
                name.name(),
                List.of(new Referent.Listed(listed)),
                Verdict.AMBIGUOUS));
    }

    private static boolean isInPakistan(Sighting name) {
        String text = name.reading().levelled();
        int start = name.span().start();
        int end = name.span().end();
        String before = text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
        String after = text.substring(end, Math.min(text.length(), end + REACH)).toLowerCase(Locale.ROOT);
        return BEFORE.matcher(before).matches() || AFTER.matcher(after).matches();
    }
}
