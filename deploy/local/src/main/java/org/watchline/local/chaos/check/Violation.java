package org.watchline.local.chaos.check;

/**
 * Something that must not be.
 *
 * @param invariant which one does not hold
 * @param id of the submission, article or record concerned
 */
public record Violation(Invariant invariant, String id, String detail) {

    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(invariant.label(), id, detail);
    }
}
