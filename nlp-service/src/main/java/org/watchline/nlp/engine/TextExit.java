package org.watchline.nlp.engine;

import java.util.List;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.text.CodePoints;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.Note;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.event.Events;
import org.watchline.nlp.quote.Quotes;
import org.watchline.nlp.role.Roles;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.topic.Topics;

/** Writes what is known of a text as annotations, counted in code points as everyone outside of the engine does. */
final class TextExit {

    private final TaggedText text;
    private final CodePoints offsets;

    TextExit(TaggedText text) {
        this.text = text;
        offsets = CodePoints.of(text.reading().text());
    }

    Annotations annotations(List<Mention> mentions) {
        EventExit events = new EventExit(offsets);
        return new Annotations(
                sentences(),
                tokens(),
                mentions,
                blocks(),
                footnotes(),
                text.citations().stream().map(this::citation).toList(),
                roles(),
                Topics.of(text),
                quotes(),
                Events.in(text).stream().map(events::event).toList());
    }

    private List<Sentence> sentences() {
        return text.reading().sentences().stream()
                .map(sentence -> new Sentence(sentence.index(), start(sentence.span()), end(sentence.span())))
                .toList();
    }

    private Tokens tokens() {
        return new Tokens(
                tokenStream().map(token -> start(token.span())).toList(),
                tokenStream().map(token -> end(token.span())).toList(),
                tokenStream().map(Token::pos).toList(),
                tokenStream().map(Token::lemma).toList());
    }

    private List<Block> blocks() {
        return text.reading().structure().blocks().stream()
                .map(block -> new Block(block.kind(), start(block.span()), end(block.span())))
                .toList();
    }

    private List<Footnote> footnotes() {
        return text.reading().structure().notes().stream().map(this::footnote).toList();
    }

    private Footnote footnote(Note note) {
        List<Footnote.Reference> references = note.references().stream()
                .map(span -> new Footnote.Reference(start(span), end(span)))
                .toList();
        return new Footnote(note.marker(), start(note.span()), end(note.span()), references);
    }

    private Citation citation(CitedSource cited) {
        return new Citation(
                start(cited.span()),
                end(cited.span()),
                cited.source(),
                cited.sourceId(),
                cited.date(),
                cited.handle(),
                cited.sentence(),
                cited.footnote());
    }

    private List<Role> roles() {
        return Roles.in(text).stream()
                .map(role -> new Role(
                        role.personId(),
                        role.role(),
                        role.orgId(),
                        role.qualifier(),
                        start(role.span()),
                        end(role.span())))
                .toList();
    }

    private List<Quote> quotes() {
        return Quotes.in(text).stream()
                .map(quote -> new Quote(
                        start(quote.span()), end(quote.span()), quote.kind(), quote.speakerId(), quote.verb()))
                .toList();
    }

    private Stream<Token> tokenStream() {
        return text.reading().sentences().stream().flatMap(sentence -> sentence.tokens().stream());
    }

    private int start(Span span) {
        return offsets.offsetAt(span.start());
    }

    private int end(Span span) {
        return offsets.offsetAt(span.end());
    }
}
