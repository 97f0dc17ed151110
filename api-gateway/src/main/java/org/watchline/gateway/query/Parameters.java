package org.watchline.gateway.query;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** The query parameters of one request. Blank ones count as absent, as empty form fields send them. */
public final class Parameters {

    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** The request's parameters. */
    public static Parameters of(UriInfo uri) {
        return of(uri.getQueryParameters());
    }

    /** Decoded parameters by name. */
    public static Parameters of(Map<String, List<String>> given) {
        return new Parameters(Map.copyOf(given));
    }

    /** Refuses the request if it has others: a misspelt filter must not widen a result unnoticed. */
    public Parameters allowing(String... names) {
        Set<String> unknown = new TreeSet<>(given.keySet());
        Arrays.asList(names).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNKNOWN_PARAMETER,
                    "Not known here: %s. Known: %s.".formatted(String.join(", ", unknown), String.join(", ", names)));
        }
        return this;
    }

    /** A parameter that may be given once, with at most so many characters; null if absent. */
    public @Nullable String text(String name, int longest) {
        List<String> values = values(name).toList();
        if (values.size() > 1) {
            throw invalid(name, "may be given once");
        }
        return values.isEmpty() ? null : shortEnough(name, values.get(0), longest);
    }

    /** A parameter that may be given several times. */
    public List<String> texts(String name, int most, int longest) {
        List<String> values = values(name)
                .map(value -> shortEnough(name, value, longest))
                .distinct()
                .toList();
        if (values.size() > most) {
            throw invalid(name, "may be given at most %d times".formatted(most));
        }
        return values;
    }

    /** A parameter that takes one of a few words; null if absent. */
    public @Nullable String word(String name, Set<String> words) {
        String value = text(name, 40);
        if (value != null && !words.contains(value)) {
            throw invalid(name, "must be one of " + listed(words));
        }
        return value;
    }

    /** A parameter that takes several of a few words, separated by commas. */
    public List<String> words(String name, Set<String> words) {
        List<String> values = values(name)
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .distinct()
                .toList();
        if (!words.containsAll(values)) {
            throw invalid(name, "must be some of " + listed(words));
        }
        return values;
    }

    /** A whole number within bounds. */
    public int number(String name, int least, int most, int otherwise) {
        String value = text(name, 20);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, "`%s` must be a number.".formatted(name), e);
        }
        throw invalid(name, "must be from %d to %d".formatted(least, most));
    }

    /** The problem of a parameter that breaks a rule, told in half a sentence. */
    public static ProblemException invalid(String name, String rule) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, "`%s` %s.".formatted(name, rule));
    }

    private Stream<String> values(String name) {
        return given.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String shortEnough(String name, String value, int longest) {
        if (value.length() > longest) {
            throw invalid(name, "may have at most %d characters".formatted(longest));
        }
        if (value.indexOf('\0') >= 0) {
            throw invalid(name, "may not hold the character NUL");
        }
        return value;
    }

    private static String listed(Set<String> words) {
        return String.join(", ", new TreeSet<>(words));
    }
}
