package org.watchline.nlp.name.feature;

/** What a word's own features weigh for its outcome. */
public final class WeighedWord {

    private final String first;
    private final boolean plain;
    private final double[] sums;

    /**
     * @param first its first feature, which is that of its shape
     * @param plain whether it is no part of a name by itself, and has no other feature
     * @param sums by outcome
     */
    public WeighedWord(String first, boolean plain, double[] sums) {
        this.first = first;
        this.plain = plain;
        this.sums = sums;
    }

    public String first() {
        return first;
    }

    public boolean isPlain() {
        return plain;
    }

    /** By outcome; the caller's own. */
    public double[] copyOfSums() {
        return sums.clone();
    }
}
