package org.watchline.nlp.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** The tokens of a sentence that carry its construction: those outside of brackets, citations and quotation marks. */
final class VisibleTokens {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final String levelled;
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();
    private int depth;

    private VisibleTokens(String levelled) {
        this.levelled = levelled;
    }

    static VisibleTokens of(String levelled, ReadSentence sentence, SentenceMarks marks) {
        VisibleTokens visible = new VisibleTokens(levelled);
        sentence.tokens().stream()
                .filter(token -> visible.shows(token) && !marks.isCited(token.span()))
                .forEach(visible::add);
        return visible;
    }

    private void add(Token token) {
        tokens.add(token);
        forms.add(token.span().in(levelled).toLowerCase(Locale.ROOT));
        lemmas.add(token.pos().equals("VERB") ? VerbLemmas.lemmaOf(token.lemma()) : token.lemma());
    }

    int size() {
        return tokens.size();
    }

    Span span(int index) {
        return tokens.get(index).span();
    }

    String pos(int index) {
        return tokens.get(index).pos();
    }

    String lemma(int index) {
        return lemmas.get(index);
    }

    String form(int index) {
        return forms.get(index);
    }

    boolean isCapitalised(int index) {
        return Character.isUpperCase(levelled.charAt(span(index).start()));
    }

    private boolean shows(Token token) {
        if (token.span().length() > 1) {
            return depth == 0;
        }
        char mark = levelled.charAt(token.span().start());
        if (OPENING.indexOf(mark) >= 0) {
            depth++;
            return false;
        }
        if (CLOSING.indexOf(mark) >= 0) {
            depth = Math.max(0, depth - 1);
            return false;
        }
        return depth == 0 && mark != '"' && mark != '\'';
    }
}
