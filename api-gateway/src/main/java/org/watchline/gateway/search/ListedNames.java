package org.watchline.gateway.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Words that are a name, from one place of a list on. */
    record Match(int words, List<String> entities) {}

    /** The longest name that begins there; empty if none does. */
    Optional<Match> longestAt(List<String> words, int from) {
        List<String> rest = words.subList(from, words.size());
        Match longest = null;
        for (List<Word> reading : readings(rest)) {
            Match match = index.longestAt(reading, 0)
                    .filter(found -> found.cutOff() == 0 && isMeant(found, rest))
                    .map(ListedNames::match)
                    .orElse(null);
            if (match != null && (longest == null || match.words() > longest.words())) {
                longest = match;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static List<List<Word>> readings(List<String> words) {
        List<List<Word>> readings = new ArrayList<>();
        readings.add(words.stream().map(Word::of).toList());
        readings.add(words.stream().map(ListedNames::capitalised).map(Word::of).toList());
        String first = words.get(0);
        if (first.length() >= SHORTEST_ACRONYM && !ORDINARY.contains(first)) {
            readings.add(Stream.concat(
                            Stream.of(first.toUpperCase(Locale.ROOT)),
                            words.stream().skip(1))
                    .map(Word::of)
                    .toList());
        }
        return readings;
    }

    /**
     * One word that is only like a name says too little, and so does an ordinary one that is no name as it is typed.
     */
    private static boolean isMeant(AliasMatch match, List<String> words) {
        String typed = String.join(" ", words.subList(0, match.wordCount()));
        if (match.alias().literal()) {
            String alias = match.alias().text();
            return typed.equals(alias) || alias.equals(alias.toUpperCase(Locale.ROOT));
        }
        return match.wordCount() > 1 || match.exact();
    }

    private static Match match(AliasMatch found) {
        return new Match(
                found.wordCount(),
                found.candidates().stream()
                        .filter(entity -> entity.type() != EntityType.DATE)
                        .map(Entity::id)
                        .toList());
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder(word.length())
                .appendCodePoint(Character.toTitleCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }
}
