package org.watchline.evaluation.gold;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * A marked name or date.
 *
 * @param type of the coarse types that annotators use, such as {@code LOCATION}
 * @param id joins the mentions of one thing; for a date its ISO 8601 value, empty where it cannot be told
 * @param alternatives other spans that count as right, as pairs of offsets
 * @param optional counts neither when found nor when missed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldEntity(
        int start, int end, String text, String type, String id, List<List<Integer>> alternatives, boolean optional) {

    public GoldEntity {
        id = id == null ? "" : id;
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    /** Whether a span counts as this one; a leading "the" is forgiven either way. */
    public boolean isAt(int from, int to, String found) {
        boolean same = start == from && end == to;
        boolean listed = alternatives.stream().anyMatch(span -> span.get(0) == from && span.get(1) == to);
        return same
                || listed
                || (end == to
                        && (withoutThe(text).equals(found) || withoutThe(found).equals(text)));
    }

    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    private static String withoutThe(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }
}
