package org.watchline.knowledge.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Given names and titles whose romanisations differ by more than {@link Folding} could level without levelling
 * different names too.
 */
final class GivenNames {

    private static final Map<String, List<String>> REGULAR = table(
            List.of("abd ul", "abdul", "abdel", "abdol", "abdur", "abdus", "abdun", "abduz", "abdut", "abdud"),
            List.of(
                    "chaudhri",
                    "chaudhry",
                    "chaudhary",
                    "chaudhury",
                    "chaudry",
                    "choudhry",
                    "choudhary",
                    "choudhury",
                    "chowdhry",
                    "chowdhury"),
            List.of("dawud", "dawood", "daud", "daood", "daoud", "dawod"),
            List.of("khwaja", "khawaja", "khwajah", "khaja"),
            List.of(
                    "maulvi", "molvi", "moulvi", "maulawi", "maulavi", "mawlawi", "mawlavi", "molavi", "molawi",
                    "mowlawi"),
            List.of("muhammad", "mohamed", "muhamed", "mohamad", "mohd"),
            List.of("parvez", "pervez", "pervaiz", "parvaiz", "parwez", "parviz", "perwaiz"),
            List.of("sayyid", "syed", "sayed", "sayyed", "seyed", "seyyed"),
            List.of("umar", "umer", "omer"),
            List.of("usman", "osman", "uthman", "othman"),
            List.of("yusuf", "yousaf", "yusaf", "yousef", "youssef", "yusef", "yosef"));

    private static final String SONS = "zai";

    private GivenNames() {}

    /**
     * The piece in its regular spelling; pieces that are not in the table are regular. Tribes are named for a founder
     * (Yousafzai, Yusufzay), whose name is made regular.
     */
    static List<String> regular(String piece) {
        if (piece.length() > SONS.length() && (piece.endsWith(SONS) || piece.endsWith("zay"))) {
            List<String> founder = REGULAR.get(piece.substring(0, piece.length() - SONS.length()));
            return founder == null
                    ? List.of(piece)
                    : Stream.concat(founder.stream(), Stream.of(SONS)).toList();
        }
        return REGULAR.getOrDefault(piece, List.of(piece));
    }

    @SafeVarargs
    private static Map<String, List<String>> table(List<String>... rows) {
        Map<String, List<String>> table = new HashMap<>();
        for (List<String> row : rows) {
            List<String> regular = List.of(row.get(0).split(" ", -1));
            row.subList(1, row.size()).forEach(variant -> table.put(variant, regular));
        }
        return Map.copyOf(table);
    }
}
