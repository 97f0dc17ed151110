package org.watchline.knowledge.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a personal name that may stand for all of it: "Siraj ud Din Haqqani" has two, as "Sirajuddin Haqqani"
 * has, and "Abdul Ghani Baradar" has two. Each part is a {@link NameKey}, so parts can be compared.
 */
public final class NameParts {

    /** They stand before a part and belong to it: bin Laden, Abu Bakr, Abd al-Rahman. */
    private static final Set<String> OPENERS = Set.of("abd", "abdul", "abu", "bin", "bint", "ibn", "umm");

    /** After these the article makes one given name: Siraj al-Din, Hamid ul-Haq; elsewhere it opens a nisba. */
    private static final Set<String> CLOSERS =
            Set.of("deen", "din", "haq", "haqq", "haque", "islam", "rahman", "rehman");

    /** They end in the article by chance: Rasul is no "Ras ul". */
    private static final Set<String> NO_ARTICLE_WITHIN = Set.of("rasul", "maqbul", "mosul");

    /** With fewer letters the article's letters are a word's own: Gul, Daud. */
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private NameParts() {}

    /** The parts in the name's order; initials are none. */
    public static List<String> of(String name) {
        List<String> pieces = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            Word.of(word).pieces().forEach(piece -> pieces.add(piece.plain()));
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= pieces.size(); end++) {
            if (end == pieces.size() || !joins(pieces, end)) {
                add(parts, pieces.subList(start, end));
                start = end;
            }
        }
        return List.copyOf(parts);
    }

    /** Whether a piece belongs to the same part as the one before. */
    private static boolean joins(List<String> pieces, int index) {
        String before = pieces.get(index - 1);
        String piece = pieces.get(index);
        String next = index + 1 < pieces.size() ? pieces.get(index + 1) : "";
        if (Particles.mayBeArticle(piece)) {
            boolean withinGivenName = piece.startsWith("u") || CLOSERS.contains(next);
            return OPENERS.contains(before) || (withinGivenName && !next.isEmpty());
        }
        return piece.equals("ullah")
                || OPENERS.contains(before)
                || Particles.mayBeArticle(before)
                || endsInArticle(before, piece);
    }

    /** Fazlur Rehman, Samiul Haq, Ziaud Din. */
    private static boolean endsInArticle(String word, String next) {
        if (word.length() < SHORTEST_WITH_ARTICLE || NO_ARTICLE_WITHIN.contains(word)) {
            return false;
        }
        char vowel = word.charAt(word.length() - 2);
        char consonant = word.charAt(word.length() - 1);
        return vowel == 'u' && (consonant == 'l' || (CLOSERS.contains(next) && next.charAt(0) == consonant));
    }

    private static void add(List<String> parts, List<String> pieces) {
        // "al-Zawahiri" and "Zawahiri" are one part.
        boolean article = pieces.size() > 1 && Particles.isArticle(pieces.get(0));
        String key = NameKey.of(String.join(" ", article ? pieces.subList(1, pieces.size()) : pieces));
        if (key.length() > 1) {
            parts.add(key);
        }
    }
}
