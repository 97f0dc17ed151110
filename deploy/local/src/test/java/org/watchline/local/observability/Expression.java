package org.watchline.local.observability;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An expression of PromQL, as far as to tell which metrics it names. */
public record Expression(String text) {

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SELECTOR = Pattern.compile("\\{[^}]*}|\\[[^]]*]");
    private static final Pattern LABELS =
            Pattern.compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w:.])[a-zA-Z_][\\w:]*+(?!\\s*\\()");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset", "inf", "nan");

    /** The metrics, and nothing that is a function, an operator or a label. */
    public Set<String> metrics() {
        String bare = LABELS.matcher(
                        SELECTOR.matcher(STRING.matcher(text).replaceAll("")).replaceAll(""))
                .replaceAll("");
        Set<String> names = new TreeSet<>();
        NAME.matcher(bare).results().map(MatchResult::group).forEach(names::add);
        names.removeAll(OPERATORS);
        // What is left of sum by (x) (…), whose labels are gone.
        names.removeIf(name -> Set.of("sum", "max", "min", "avg", "count").contains(name));
        return names;
    }
}
