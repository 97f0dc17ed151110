package org.watchline.local.chaos;

/** Takes what a campaign tells people. */
public interface Narrator {

    /** A line that stays. */
    void say(String line);

    /** A line that the next one may take the place of. */
    void progress(String line);
}
