package org.watchline.nlp.clause;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.text.Span;

/** How one sentence is built. Made in time linear in its length; for one thread. */
public final class ParsedSentence {

    private final VisibleTokens tokens;
    private final SentenceMarks marks;
    private final Kind[] kinds;
    private final String[] lemmas;
    private final List<NounGroup> nouns;
    private final List<VerbGroup> verbs;
    private final @Nullable NounGroup[] nounOf;
    private final @Nullable VerbGroup[] verbOf;
    private final ClauseReader clauses;

    private ParsedSentence(VisibleTokens tokens, SentenceMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
        kinds = KindReader.read(tokens, marks);
        nouns = NounGroupReader.read(tokens, kinds);
        List<VerbGroup> read = VerbGroupReader.read(tokens, kinds);
        verbs = Participles.told(kinds, nouns, read);
        lemmas = lemmas();
        nounOf = nounOf();
        verbOf = verbOf();
        clauses = new ClauseReader(
                tokens, kinds, nouns, Segments.of(kinds, nouns, verbs, Reported.starts(tokens, kinds, nouns, verbs)));
    }

    /** @param levelled the text that the sentence stands in, with levelled typography */
    public static ParsedSentence of(String levelled, ReadSentence sentence, SentenceMarks marks) {
        return new ParsedSentence(VisibleTokens.of(levelled, sentence, marks), marks);
    }

    private String[] lemmas() {
        String[] all = new String[kinds.length];
        for (int i = 0; i < all.length; i++) {
            String lemma = tokens.lemma(i);
            all[i] = kinds[i] == Kind.VERB ? VerbLemmas.lemmaOf(lemma) : lemma;
        }
        return all;
    }

    private @Nullable NounGroup[] nounOf() {
        @Nullable NounGroup[] all = new NounGroup[kinds.length];
        for (NounGroup noun : nouns) {
            Arrays.fill(all, noun.start(), noun.end(), noun);
        }
        return all;
    }

    private @Nullable VerbGroup[] verbOf() {
        @Nullable VerbGroup[] all = new VerbGroup[kinds.length];
        for (VerbGroup verb : verbs) {
            Arrays.fill(all, verb.start(), verb.end(), verb);
        }
        return all;
    }

    public int size() {
        return kinds.length;
    }

    public Kind kind(int token) {
        return kinds[token];
    }

    public String lemma(int token) {
        return lemmas[token];
    }

    /** The token in lower case. */
    public String form(int token) {
        return tokens.form(token);
    }

    public boolean isCapitalised(int token) {
        return tokens.isCapitalised(token);
    }

    /** Where some tokens stand in the text. */
    public Span span(int start, int end) {
        return tokens.span(start).to(tokens.span(end - 1));
    }

    public List<NounGroup> nouns() {
        return nouns;
    }

    public List<VerbGroup> verbs() {
        return verbs;
    }

    /** The noun group that a token stands in. */
    public @Nullable NounGroup nounAt(int token) {
        return token < 0 || token >= nounOf.length ? null : nounOf[token];
    }

    /** The verb group that a token stands in. */
    public @Nullable VerbGroup verbAt(int token) {
        return token < 0 || token >= verbOf.length ? null : verbOf[token];
    }

    public Clause clauseAround(int token) {
        return clauses.around(token);
    }

    /** The names that some tokens hold or touch. */
    public List<EntityMention> names(int start, int end) {
        if (start >= end) {
            return List.of();
        }
        Span within = span(start, end);
        return marks.names().stream()
                .filter(name -> name.span().overlaps(within))
                .toList();
    }

    /** The dates that some tokens hold. */
    public List<DateMention> dates(int start, int end) {
        if (start >= end) {
            return List.of();
        }
        Span within = span(start, end);
        return marks.dates().stream()
                .filter(date -> date.span().overlaps(within))
                .toList();
    }
}
