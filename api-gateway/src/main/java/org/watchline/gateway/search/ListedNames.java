package org.watchline.gateway.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.match.AliasIndex;
import org.watchline.knowledge.match.AliasMatch;
import org.watchline.knowledge.name.Word;

/**
 * Names of the knowledge base, in any transliteration. A query is typed without care for capitals, which the names of a
 * text need: so each word is read as it is, as a name and as an acronym.
 */
@Singleton
class ListedNames {

    private static final int SHORTEST_ACRONYM = 3;
    /** Small words that would be acronyms. */
    private static final Set<String> ORDINARY = Set.of("who", "aid", "arm", "all", "and", "for", "its", "map", "act");

    private final AliasIndex index;

    ListedNames(KnowledgeBase knowledge) {
        this.index = AliasIndex.of(knowledge);
    }

    /**
     * Words that are a name, from one place of a list on.
     *
     * @param person whether it is somebody's
     * @param needsContext whether they are a name only beside words that are no part of it ("Mullah" Omar)
     */
    record Match(int words, List<String> entities, boolean person, boolean needsContext) {}

    /** The longest name that begins there; empty if none does. */
    Optional<Match> longestAt(List<String> words, int from) {
        List<String> rest = words.subList(from, words.size());
        Match longest = null;
        for (List<Word> reading : readings(words, from)) {
            Match match = index.longestAt(reading, from)
                    .filter(found -> found.cutOff() == 0 && isMeant(found, rest))
                    .map(ListedNames::match)
                    .orElse(null);
            if (match != null && (longest == null || match.words() > longest.words())) {
                longest = match;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** All of the words, of which those before the name may be its context. */
    private static List<List<Word>> readings(List<String> words, int from) {
        List<List<Word>> readings = new ArrayList<>();
        readings.add(words.stream().map(Word::of).toList());
        readings.add(words.stream().map(ListedNames::capitalised).map(Word::of).toList());
        String first = words.get(from);
        if (first.length() >= SHORTEST_ACRONYM && !ORDINARY.contains(first)) {
            List<Word> reading = new ArrayList<>(readings.get(0));
            reading.set(from, Word.of(first.toUpperCase(Locale.ROOT)));
            readings.add(reading);
        }
        return readings;
    }

    /**
     * One word alone that is only like a name says too little, and so does an ordinary one that is no name as it is
     * typed.
     */
    private static boolean isMeant(AliasMatch match, List<String> words) {
        String typed = String.join(" ", words.subList(0, match.wordCount()));
        if (match.alias().literal()) {
            String alias = match.alias().text();
            return typed.equals(alias) || alias.equals(alias.toUpperCase(Locale.ROOT));
        }
        return match.wordCount() > 1 || match.exact() || match.alias().needsContext();
    }

    private static Match match(AliasMatch found) {
        return new Match(
                found.wordCount(),
                found.candidates().stream()
                        .filter(entity -> entity.type() != EntityType.DATE)
                        .map(Entity::id)
                        .toList(),
                found.candidates().stream().anyMatch(entity -> entity.type() == EntityType.PERSON),
                found.alias().needsContext());
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder(word.length())
                .appendCodePoint(Character.toTitleCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }
}
