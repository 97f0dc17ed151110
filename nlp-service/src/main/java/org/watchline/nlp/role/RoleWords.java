package org.watchline.nlp.role;

import java.util.Locale;
import java.util.Set;
import org.watchline.nlp.text.WordTable;

/** The words that roles are written with, by the classes of {@code words.tsv}. */
final class RoleWords {

    private static final WordTable TABLE = WordTable.beside(RoleWords.class, "words.tsv");

    private static final Set<String> HEADS = TABLE.words("head");
    private static final Set<String> QUALIFIERS = TABLE.words("qualifier");
    private static final Set<String> JUDGEMENTS = TABLE.words("judgement");
    private static final Set<String> HONORIFICS = TABLE.words("honorific");

    private RoleWords() {}

    /** Whether it says what somebody is: minister, emir. */
    static boolean isHead(String word) {
        return HEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it limits a role: former, then. */
    static boolean isQualifier(String word) {
        return QUALIFIERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is the writer's opinion: notorious. */
    static boolean isJudgement(String word) {
        return JUDGEMENTS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it may stand between a role and a name: Mufti. */
    static boolean isHonorific(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return HONORIFICS.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }
}
