package org.watchline.ingest.html.content;

/** The text between two borders of blocks, as far as it has been read. */
final class RunningText {

    /** Longer text is prose even if no sentence ends in it. */
    private static final int LONG = 80;

    private static final int SENTENCE = 30;
    private static final String COMMAS = ",،、";
    private static final String ENDS = ".!?۔؟:…";
    private static final String CLOSERS = "\"'”’)»]";

    private int length;
    private int linked;
    private int commas;
    private boolean ended;

    void add(String words, boolean isLink) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit > ' ' && unit != '\u00A0') {
                length++;
                linked += isLink ? 1 : 0;
                commas += COMMAS.indexOf(unit) >= 0 ? 1 : 0;
                ended = ENDS.indexOf(unit) >= 0 || (ended && CLOSERS.indexOf(unit) >= 0);
            }
        }
    }

    void clear() {
        length = 0;
        linked = 0;
        commas = 0;
        ended = false;
    }

    int length() {
        return length;
    }

    int linked() {
        return linked;
    }

    int commas() {
        return commas;
    }

    boolean isProse() {
        return (length >= LONG && linked < length / 2) || (length >= SENTENCE && ended && linked < length / 3);
    }
}
