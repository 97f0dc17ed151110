package org.watchline.gateway.console.entity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.IsoDates;
import org.watchline.gateway.corpus.entity.EntityLink;
import org.watchline.gateway.corpus.entity.RoleEvidence;
import org.watchline.gateway.entity.HeldRole;
import org.watchline.gateway.entity.KnownTerm;

/**
 * Who is or was what, as a page lists it.
 *
 * @param other whose page this is not: the organisation on a person's, the person on an organisation's
 */
record RoleRow(HeldRole held, @Nullable EntityLink other) {

    private static final int SHOWN = 3;

    /** A sentence that says so, and where it stands. */
    record Proof(RoleEvidence evidence, String href) {}

    static RoleRow ofPerson(HeldRole held) {
        return new RoleRow(held, held.org());
    }

    static RoleRow ofOrganisation(HeldRole held) {
        return new RoleRow(held, held.person());
    }

    /** As the knowledge base dates it; empty if it does not. */
    public String terms() {
        return held.terms().stream().map(RoleRow::term).collect(Collectors.joining(", "));
    }

    /** When articles say so; empty if none with a date does. */
    public String seen() {
        return Stream.of(held.firstSeen(), held.lastSeen())
                .filter(Objects::nonNull)
                .map(RoleRow::day)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    public List<Proof> proofs() {
        return held.evidence().stream()
                .limit(SHOWN)
                .map(evidence ->
                        new Proof(evidence, "/articles/%s?at=%d".formatted(evidence.articleId(), evidence.start())))
                .toList();
    }

    private static String day(Instant instant) {
        return IsoDates.readable(instant.atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    private static String term(KnownTerm term) {
        String from = term.from() == null ? "" : IsoDates.readable(term.from());
        String until = term.until() == null ? "" : IsoDates.readable(term.until());
        if (until.isEmpty()) {
            return from.isEmpty() ? "undated" : "since " + from;
        }
        return from.isEmpty() ? "until " + until : from + " – " + until;
    }
}
