package org.watchline.local.chaos.check;

import java.util.List;

/**
 * What the checker found.
 *
 * @param accepted sendings with a 202 or an acknowledgement
 * @param stored accepted ones that are stored
 * @param deadLettered accepted ones that were put aside with a reason
 * @param rejected accepted ones that were turned away with a reason
 * @param refused sendings that were answered with no
 * @param unknown sendings without a promise
 * @param articles that are stored
 * @param revisions that are stored
 * @param lost accepted submissions that are nowhere
 * @param doubled what is there twice
 * @param poison records that nobody can read
 * @param violations everything that must not be
 */
public record Verdict(
        long accepted,
        long stored,
        long deadLettered,
        long rejected,
        long refused,
        long unknown,
        long articles,
        long revisions,
        List<String> lost,
        long doubled,
        long poison,
        List<Violation> violations) {

    /** Whether the promise was kept. */
    public boolean isGood() {
        return violations.isEmpty();
    }
}
