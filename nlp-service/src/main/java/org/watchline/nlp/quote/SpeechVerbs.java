package org.watchline.nlp.quote;

import java.util.Set;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.WordTable;

/** The verbs by which writers give words to a speaker, by the classes of {@code verbs.tsv}. */
final class SpeechVerbs {

    private static final WordTable TABLE = WordTable.beside(SpeechVerbs.class, "verbs.tsv");

    private static final Set<String> OPENING = TABLE.words("opens");
    private static final Set<String> NEEDING_THAT = TABLE.words("needs-that");

    private SpeechVerbs() {}

    static boolean isSpeech(Token token) {
        boolean verb = token.pos().equals("VERB") || token.pos().equals("AUX");
        return verb && (OPENING.contains(token.lemma()) || NEEDING_THAT.contains(token.lemma()));
    }

    /** Whether the verb opens reported speech only with "that" after it. */
    static boolean needsThat(Token token) {
        return NEEDING_THAT.contains(token.lemma());
    }
}
