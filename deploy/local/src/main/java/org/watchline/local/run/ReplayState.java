package org.watchline.local.run;

/** How far a re-processing is, in articles. */
public record ReplayState(String id, String state, long selected, long sent, long stored, long failed) {

    private static final int BAR_WIDTH = 30;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return state.equals("done") || state.equals("cancelled");
    }

    /** Whether it came to its end without a failure. */
    public boolean isWell() {
        return state.equals("done") && failed == 0;
    }

    /** Whether anything has happened since. */
    boolean isBeyond(ReplayState before) {
        return !equals(before);
    }

    /** How much is done, as a bar. */
    public String bar() {
        int done = selected == 0 ? 0 : (int) Math.min(BAR_WIDTH, BAR_WIDTH * (stored + failed) / selected);
        return "[" + "=".repeat(done) + " ".repeat(BAR_WIDTH - done) + "]";
    }

    /** In words. */
    public String line() {
        return "%d selected · %d sent · %d tagged anew · %d failed · %s"
                .formatted(selected, sent, stored, failed, state);
    }
}
