package org.watchline.nlp.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.QuoteKind;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** What somebody is reported to have said: "X said that …", "X claims …", "according to X, …". */
final class ReportedSpeech {

    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> NO_CLAUSE_BEGINS = Set.of("PUNCT", "ADP", "CCONJ", "PART");

    /** In tokens: a short addressee may stand between a verb and its "that" ("told reporters that"). */
    private static final int THAT_REACH = 5;

    /** In tokens: who is named after "according to" is named at no greater length. */
    private static final int LONGEST_SOURCE = 50;

    private final String levelled;
    private final Speakers speakers;
    private final CitationPlaces citations;

    ReportedSpeech(TaggedText text, Speakers speakers, CitationPlaces citations) {
        levelled = text.reading().levelled();
        this.speakers = speakers;
        this.citations = citations;
    }

    /** The first reported clause of a sentence; what it contains is not looked into. */
    Optional<FoundQuote> in(ReadSentence sentence) {
        int firstVerb = nextVerb(sentence.tokens(), 0);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Optional<FoundQuote> quote =
                    isAccordingTo(sentence.tokens(), i) ? accordingTo(sentence, i, firstVerb) : afterVerb(sentence, i);
            if (quote.isPresent()) {
                return quote;
            }
        }
        return Optional.empty();
    }

    private Optional<FoundQuote> afterVerb(ReadSentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        if (!SpeechVerbs.isSpeech(tokens.get(verb))) {
            return Optional.empty();
        }
        int that = indexOfThat(tokens, verb);
        int first = that >= 0 ? that + 1 : verb + 1;
        boolean opens = that >= 0
                || (!SpeechVerbs.needsThat(tokens.get(verb))
                        && first < tokens.size()
                        && !NO_CLAUSE_BEGINS.contains(tokens.get(first).pos())
                        && nextVerb(tokens, first) >= 0);
        if (!opens || first >= tokens.size()) {
            return Optional.empty();
        }
        Span clause = clause(sentence, first);
        String speaker = speakers.of(sentence, verb, clause);
        return Optional.of(new FoundQuote(
                clause, QuoteKind.REPORTED, speaker, tokens.get(verb).lemma()));
    }

    private int indexOfThat(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 1 + THAT_REACH); i++) {
            if (tokens.get(i).pos().equals("PUNCT")) {
                return -1;
            }
            if (word(tokens.get(i)).equals("that") && tokens.get(i).pos().equals("SCONJ")) {
                return i;
            }
        }
        return -1;
    }

    /** @param firstVerb index of the sentence's first verb; -1 for none */
    private Optional<FoundQuote> accordingTo(ReadSentence sentence, int index, int firstVerb) {
        List<Token> tokens = sentence.tokens();
        String speaker = speakers.after(
                tokens.get(index + 1).span().end(), sentence.span().end());
        int comma = nextComma(tokens, index + 2);
        boolean clauseBefore = firstVerb >= 0 && firstVerb < index;
        if (!clauseBefore && comma > 0 && comma + 1 < tokens.size()) {
            return Optional.of(quote(clause(sentence, comma + 1), speaker));
        }
        int last = index > 0 && tokens.get(index - 1).pos().equals("PUNCT") ? index - 2 : index - 1;
        return clauseBefore
                ? Optional.of(quote(tokens.get(0).span().to(tokens.get(last).span()), speaker))
                : Optional.empty();
    }

    private boolean isAccordingTo(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && word(tokens.get(index)).equals("according")
                && word(tokens.get(index + 1)).equals("to");
    }

    private static FoundQuote quote(Span span, @Nullable String speaker) {
        return new FoundQuote(span, QuoteKind.REPORTED, speaker, null);
    }

    private int nextComma(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_SOURCE); i++) {
            if (word(tokens.get(i)).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private static int nextVerb(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (VERBS.contains(tokens.get(i).pos())) {
                return i;
            }
        }
        return -1;
    }

    /** From a token to the end of the sentence, without the citations and marks that close it. */
    private Span clause(ReadSentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        int start = tokens.get(first).span().start();
        int end = citations.firstBehind(start, sentence.span().end());
        int last = Math.max(first, sentence.firstTokenFrom(end) - 1);
        while (last > first && tokens.get(last).pos().equals("PUNCT")) {
            last--;
        }
        return tokens.get(first).span().to(tokens.get(last).span());
    }

    private String word(Token token) {
        return token.span().in(levelled).toLowerCase(Locale.ROOT);
    }
}
