package org.watchline.nlp.identity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a name was found to stand for, and why.
 *
 * @param reason for readers
 * @param alias what the name was recognised by: an alias of the knowledge base, or a fuller name in the article
 * @param others what else it could stand for
 * @param certainty that it is this one, 0 to 1, given that it is a name
 */
record Verdict(Referent referent, String reason, String alias, List<Referent> others, double certainty) {

    /** Several things have the name, and the choice between them is a guess. */
    static final double AMBIGUOUS = 0.6;

    private static final double SHORT_FORM = 0.9;

    /** The words beside a name that many things have say which of them is meant. */
    private static final double BY_CONTEXT = 0.85;

    Verdict {
        others = List.copyOf(others);
    }

    static Verdict certain(Referent referent, String reason, String alias) {
        return new Verdict(referent, reason, alias, List.of(), 1);
    }

    /** One of the many things of a name, by the words beside it. */
    static Verdict byContext(Referent referent, String reason) {
        return new Verdict(referent, reason, referent.card().name(), List.of(), BY_CONTEXT);
    }

    /** A part of a fuller name in the article; a guess where several fuller names have it. */
    static Verdict shortForm(Referent referent, List<Referent> others) {
        String fuller = referent.card().name();
        return others.isEmpty()
                ? new Verdict(referent, "short-form", fuller, others, SHORT_FORM)
                : new Verdict(referent, "ambiguous", fuller, others, AMBIGUOUS);
    }

    /** Ids of all that came into question, the chosen one first. */
    List<String> candidates() {
        return Stream.concat(Stream.of(referent), others.stream())
                .map(Referent::id)
                .distinct()
                .toList();
    }
}
