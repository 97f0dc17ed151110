package org.watchline.knowledge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How aliases are written in the files: {@code [=][(before/or this) ]text[ (after/or this)]}, where {@code =} makes the
 * alias literal.
 *
 * <p>An alias of one word of which at least half of the letters are capitals (TTP, IS-K, LeJ, U.S.) is literal without
 * the mark.
 */
final class AliasNotation {

    private static final Pattern NOTATION = Pattern.compile(
            "(?<literal>=?)(?:\\((?<before>[^()]+)\\) )?(?<text>[^()=\\s][^()=]*?)(?: \\((?<after>[^()]+)\\))?");

    private AliasNotation() {}

    static Alias parse(String written) {
        Matcher parts = NOTATION.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "alias '" + written + "' is not written as [=][(before) ]text[ (after)]");
        }
        String text = parts.group("text");
        boolean literal = !parts.group("literal").isEmpty() || isAcronym(text);
        return new Alias(text, literal, phrases(parts, "before"), phrases(parts, "after"));
    }

    /** The aliases of one cell, which are separated by bars. */
    static List<Alias> parseAll(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split("\\|", -1)).map(AliasNotation::parse).toList();
    }

    /** The alias as readers should see it, with its context and without the marks. */
    static String display(String written) {
        return written.replaceAll("[=()]", "");
    }

    private static List<String> phrases(Matcher parts, String group) {
        String phrases = parts.group(group);
        return phrases == null ? List.of() : List.of(phrases.split("/", -1));
    }

    private static boolean isAcronym(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return text.indexOf(' ') < 0 && 2 * capitals >= letters;
    }
}
