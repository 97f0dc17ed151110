package org.watchline.nlp.name;

import java.util.Optional;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/** Names that a sentence introduces beside another of the same: an alias, an acronym, an acronym's expansion. */
final class Introductions {

    private static final double SCORE = 0.85;

    private static final Set<String> ALIAS_WORDS = Set.of("alias", "aka", "a.k.a.", "a.k.a", "née", "aliases");
    private static final Set<String> KNOWN_WORDS = Set.of("known", "named", "called");
    /** In words, between a name and what it is also known as. */
    private static final int LONGEST_LINK = 6;

    private static final int LONGEST_ALIAS = 5;
    private static final int LONGEST_ACRONYM = 8;

    private Introductions() {}

    static void addTo(SentenceNames names) {
        NameSentence sentence = names.sentence();
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.isMark(i, "(")) {
                addAcronym(names, i);
            } else if (ALIAS_WORDS.contains(sentence.word(i).facts().lower())
                    || (KNOWN_WORDS.contains(sentence.word(i).text()) && sentence.isMark(i + 1, "as"))) {
                addAlias(names, sentence.isMark(i + 1, "as") ? i + 2 : i + 1, i);
            }
        }
    }

    /** "Tehreek-e-Labbaik Pakistan (TLP)": the bracket has the type of the name before it. */
    private static void addAcronym(SentenceNames names, int bracket) {
        NameSentence sentence = names.sentence();
        if (!sentence.isMark(bracket + 2, ")") || !isAcronym(sentence.word(bracket + 1))) {
            return;
        }
        NameWord acronym = sentence.word(bracket + 1);
        int before = sentence.word(bracket - 1).span().end();
        Optional<NameMention> expansion =
                names.nameBefore(before).filter(name -> name.span().end() == before);
        if (expansion.isPresent() && names.isFree(acronym.span())) {
            add(names, bracket + 1, bracket + 2, expansion.get().type());
        } else if (expansion.isEmpty()) {
            int start = expansionBefore(sentence, bracket, acronym.text());
            if (start < bracket && names.isFree(sentence.span(start, bracket))) {
                add(names, start, bracket, EntityType.ORG);
                if (names.isFree(acronym.span())) {
                    add(names, bracket + 1, bracket + 2, EntityType.ORG);
                }
            }
        }
    }

    private static boolean isAcronym(NameWord word) {
        String text = word.text();
        return text.length() >= 2
                && text.length() <= LONGEST_ACRONYM
                && Character.isUpperCase(text.charAt(0))
                && text.chars().filter(Character::isUpperCase).count() >= 2
                && text.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.');
    }

    /** The word that has the acronym's first letter, where the words from there on have its others in turn. */
    private static int expansionBefore(NameSentence sentence, int end, String acronym) {
        int letter = acronym.length() - 1;
        int index = end - 1;
        while (index >= 0 && letter >= 0 && end - index <= 2 * LONGEST_ACRONYM) {
            NameWord word = sentence.word(index);
            boolean matches =
                    Character.toUpperCase(word.text().charAt(0)) == Character.toUpperCase(acronym.charAt(letter));
            if (matches && word.isCapital()) {
                letter--;
            } else if (word.isCapital()
                    || !word.facts().isSpelt()
                    || (!sentence.is(index, WordClass.FUNCTION_WORD) && !sentence.is(index, WordClass.PARTICLE))) {
                return end;
            }
            if (letter < 0) {
                return index;
            }
            index--;
        }
        return end;
    }

    /** "Khalid Balti, alias Muhammad Khorasani": the second name is of the first's type. */
    private static void addAlias(SentenceNames names, int from, int link) {
        NameSentence sentence = names.sentence();
        int start = from;
        while (sentence.isMark(start, "\"") || sentence.isMark(start, "the") || sentence.is(start, WordClass.TITLE)) {
            start++;
        }
        int end = start;
        while (end < sentence.size() && end - start < LONGEST_ALIAS && isNamePart(sentence.word(end))) {
            end++;
        }
        if (end > start && names.isFree(sentence.span(start, end))) {
            Optional<EntityType> type = typeBefore(names, link);
            if (type.isPresent()) {
                add(names, start, end, type.get());
            }
        }
    }

    private static boolean isNamePart(NameWord word) {
        return word.isCapital() && !word.is(WordClass.FUNCTION_WORD);
    }

    private static Optional<EntityType> typeBefore(SentenceNames names, int link) {
        NameSentence sentence = names.sentence();
        int limit = sentence.word(Math.max(0, link - LONGEST_LINK)).span().start();
        return names.nameBefore(sentence.word(link).span().start())
                .filter(name -> name.span().end() > limit)
                .map(NameMention::type);
    }

    private static void add(SentenceNames names, int from, int to, EntityType type) {
        names.put(new NameMention(names.sentence().span(from, to), type, Finder.RULE, SCORE, null));
    }
}
