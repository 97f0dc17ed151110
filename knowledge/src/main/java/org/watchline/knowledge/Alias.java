package org.watchline.knowledge;

import java.util.List;

/**
 * A spelling under which an entity occurs in texts.
 *
 * @param text the spelling, without the notation of the files
 * @param literal whether a text must have exactly these letters with exactly these capitals, as for acronyms and for
 *     names that are ordinary words; otherwise transliteration variants count as well
 * @param before phrases of which one must stand directly before the alias, outside of it ("Mullah" before "Omar");
 *     empty if none is needed
 * @param after phrases of which one must stand directly after the alias, outside of it ("province" after "Kandahar");
 *     empty if none is needed
 */
public record Alias(String text, boolean literal, List<String> before, List<String> after) {

    public Alias {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether the alias counts only beside certain words. */
    public boolean needsContext() {
        return !before.isEmpty() || !after.isEmpty();
    }
}
