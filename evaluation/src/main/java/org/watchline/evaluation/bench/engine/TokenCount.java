package org.watchline.evaluation.bench.engine;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Tokens that were read, so that texts of different length can be compared. */
@AuxCounters
@State(Scope.Thread)
public class TokenCount {

    /** Since the iteration began. */
    public long tokens;
}
