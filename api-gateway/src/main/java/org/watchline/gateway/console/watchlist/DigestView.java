package org.watchline.gateway.console.watchlist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.watchlist.Digest;

/**
 * What came in, as pages show it.
 *
 * @param sinceGiven whether somebody asked for what came in since a position; else it is the last day's
 */
record DigestView(Digest digest, boolean sinceGiven) {

    public List<Digest.Item> items() {
        return digest.items();
    }

    /** How many texts came in, and how many repeated one. */
    public String summary() {
        int count = digest.items().size();
        String texts = count == 0 ? "Nothing new" : count == 1 ? "1 new article" : count + " new articles";
        return (digest.complete() ? texts : "More than " + texts) + (echoes() == null ? "" : ", " + echoes());
    }

    private @Nullable String echoes() {
        return switch (digest.echoes()) {
            case 0 -> null;
            case 1 -> "1 repeats an older text";
            default -> digest.echoes() + " repeat older texts";
        };
    }
}
