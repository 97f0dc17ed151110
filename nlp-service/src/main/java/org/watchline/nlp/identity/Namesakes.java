package org.watchline.nlp.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchline.knowledge.name.NameParts;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Token;

/**
 * Tells people who only bear a known man's name by their calling: "a police officer, Imran Khan", "shopkeeper Nawaz
 * Sharif". All of an article's bearers of the name are then the unknown one, unless somewhere it stands behind a title.
 */
final class Namesakes {

    private static final Set<String> COMMON_CALLINGS = NameTable.words("common-calling");

    /** Kinds of listed people whose callings these may be. */
    private static final Set<String> EXEMPT = Set.of("officer", "other", "pseudonym");

    private final Set<String> names = new HashSet<>();

    /** @param article all its names, those of the knowledge base judged */
    Namesakes(List<Sighting> article, Verdicts verdicts) {
        Set<String> titled = new HashSet<>();
        for (Sighting name : article) {
            Referent.Listed listed = verdicts.listed(name);
            if (listed == null
                    || name.family() != Family.PERSON
                    || EXEMPT.contains(listed.entity().kind())) {
                continue;
            }
            List<String> parts = NameParts.of(name.name());
            if (parts.size() > 1) {
                switch (standing(name)) {
                    case COMMON -> names.add(ListedPeople.bag(parts));
                    case TITLED -> titled.add(ListedPeople.bag(parts));
                    case UNSAID -> {}
                }
            }
        }
        names.removeAll(titled);
    }

    /** Whether it is the name of somebody known, borne by somebody else. */
    boolean has(Sighting name) {
        return name.family() == Family.PERSON && has(NameParts.of(name.name()));
    }

    boolean has(List<String> parts) {
        return !names.isEmpty() && names.contains(ListedPeople.bag(parts));
    }

    private enum Standing {
        COMMON,
        TITLED,
        UNSAID
    }

    private static Standing standing(Sighting name) {
        return name.reading()
                .sentenceAt(name.span().start())
                .map(sentence -> standing(name, sentence))
                .orElse(Standing.UNSAID);
    }

    private static Standing standing(Sighting name, ReadSentence sentence) {
        List<Token> tokens = sentence.tokens();
        int before = sentence.firstTokenFrom(name.span().start()) - 1;
        if (before >= 0 && isComma(tokens.get(before))) {
            before--;
        }
        if (isCommon(tokens, before)
                || isCommonApposition(
                        tokens, sentence.firstTokenFrom(name.span().end()))) {
            return Standing.COMMON;
        }
        boolean titled = before > 0
                && Character.isUpperCase(tokens.get(before).lemma().charAt(0))
                && before == sentence.firstTokenFrom(name.span().start()) - 1;
        return titled ? Standing.TITLED : Standing.UNSAID;
    }

    /** ", a local shopkeeper,": the last word before the next comma. */
    private static boolean isCommonApposition(List<Token> tokens, int next) {
        if (next + 1 >= tokens.size()
                || !isComma(tokens.get(next))
                || !tokens.get(next + 1).pos().equals("DET")) {
            return false;
        }
        int end = next + 2;
        while (end < tokens.size() && isModifier(tokens.get(end).pos())) {
            end++;
        }
        return isCommon(tokens, end - 1);
    }

    private static boolean isModifier(String pos) {
        return pos.equals("ADJ") || pos.equals("NOUN") || pos.equals("PROPN");
    }

    private static boolean isComma(Token token) {
        return token.lemma().equals(",");
    }

    private static boolean isCommon(List<Token> tokens, int last) {
        if (last < 0) {
            return false;
        }
        String word = lower(tokens.get(last));
        return COMMON_CALLINGS.contains(word)
                || (last > 0 && COMMON_CALLINGS.contains(lower(tokens.get(last - 1)) + " " + word));
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
