package org.watchline.nlp.quote;

import java.util.List;
import java.util.Optional;
import org.watchline.contracts.annotation.QuoteKind;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** Words within quotation marks that somebody is said to have said, and not words that the writer holds with tongs. */
final class DirectQuotes {

    /** In words; fewer are a term or a title. */
    private static final int SHORTEST = 4;

    /** In tokens from the quote; a verb beyond is another clause's. */
    private static final int FARTHEST_VERB = 50;

    private final TaggedText text;
    private final Speakers speakers;
    private final CitationPlaces citations;

    DirectQuotes(TaggedText text, Speakers speakers, CitationPlaces citations) {
        this.text = text;
        this.speakers = speakers;
        this.citations = citations;
    }

    /** In the order of the text, without overlaps. */
    List<FoundQuote> find() {
        return QuotationMarks.pairs(text.reading()).stream()
                .flatMap(words -> citations.withoutCitation(words).stream())
                .flatMap(words -> quote(words).stream())
                .toList();
    }

    private Optional<FoundQuote> quote(Span words) {
        return isLong(words) ? verbFor(words).map(verb -> quote(words, verb)) : Optional.empty();
    }

    private FoundQuote quote(Span words, Verb verb) {
        String speaker = speakers.of(verb.sentence(), verb.index(), words);
        return new FoundQuote(words, QuoteKind.DIRECT, speaker, verb.token().lemma());
    }

    /** The nearest verb of speech in the sentences that the quote begins and ends in, outside of the quote. */
    private Optional<Verb> verbFor(Span words) {
        Optional<ReadSentence> first = text.reading().sentenceAt(Math.max(0, words.start() - 1));
        Optional<ReadSentence> last = text.reading().sentenceAt(words.end());
        Optional<Verb> after = last.flatMap(sentence -> nearest(sentence, words, false));
        Optional<Verb> before = first.flatMap(sentence -> nearest(sentence, words, true));
        if (after.isPresent() && before.isPresent()) {
            int right = after.get().token().span().start() - words.end();
            int left = words.start() - before.get().token().span().start();
            return right < left ? after : before;
        }
        return after.isPresent() ? after : before;
    }

    private static Optional<Verb> nearest(ReadSentence sentence, Span words, boolean before) {
        int step = before ? -1 : 1;
        int index = before ? sentence.firstTokenFrom(words.start()) - 1 : sentence.firstTokenFrom(words.end());
        for (int read = 0; read < FARTHEST_VERB; read++) {
            if (index < 0 || index >= sentence.tokens().size()) {
                return Optional.empty();
            }
            if (SpeechVerbs.isSpeech(sentence.tokens().get(index))) {
                return Optional.of(new Verb(sentence, index));
            }
            index += step;
        }
        return Optional.empty();
    }

    private boolean isLong(Span words) {
        int count = 1;
        for (int i = words.start(); i < words.end() && count < SHORTEST; i++) {
            if (text.reading().levelled().charAt(i) == ' ') {
                count++;
            }
        }
        return count >= SHORTEST;
    }

    /** A verb by its index in its sentence. */
    private record Verb(ReadSentence sentence, int index) {

        Token token() {
            return sentence.tokens().get(index);
        }
    }
}
