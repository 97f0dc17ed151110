package org.watchline.nlp.engine;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.text.CodePoints;
import org.watchline.nlp.lexicon.LinkedName;
import org.watchline.nlp.temporal.FoundDate;
import org.watchline.nlp.text.Span;

/** A mention before it leaves the engine. */
sealed interface Finding {

    Span span();

    Mention toMention(FieldReading reading, CodePoints offsets);

    /** A name of the knowledge base. */
    record Name(LinkedName name) implements Finding {

        @Override
        public Span span() {
            return name.span();
        }

        @Override
        public Mention toMention(FieldReading reading, CodePoints offsets) {
            return new Mention(
                    offsets.offsetAt(span().start()),
                    offsets.offsetAt(span().end()),
                    span().in(reading.text()),
                    name.entity().type(),
                    name.entity().id(),
                    reading.field(),
                    name.score(),
                    Finder.LEXICON,
                    new Link(name.reason(), name.alias(), name.candidates()),
                    null,
                    null);
        }
    }

    /** A calendar date. */
    record Date(FoundDate date) implements Finding {

        /** The rules ask for a whole date, so they hardly err. */
        private static final double SCORE = 0.95;

        @Override
        public Span span() {
            return date.span();
        }

        @Override
        public Mention toMention(FieldReading reading, CodePoints offsets) {
            return new Mention(
                    offsets.offsetAt(span().start()),
                    offsets.offsetAt(span().end()),
                    span().in(reading.text()),
                    EntityType.DATE,
                    null,
                    reading.field(),
                    SCORE,
                    Finder.RULE,
                    null,
                    date.value().iso(),
                    date.value().precision());
        }
    }
}
