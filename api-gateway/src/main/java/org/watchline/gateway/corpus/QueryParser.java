package org.watchline.gateway.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads web-search syntax: words, {@code "a phrase"}, {@code -without}, {@code or} between alternatives, and
 * {@code "two words"~5} for words with at most so many others between them.
 */
final class QueryParser {

    private static final Pattern TOKEN =
            Pattern.compile("(-?)\"([^\"]*)\"(?:~(\\d{1,9})(?=\\s|$))?|(\\S+?)(?=\"|\\s|$)|\"");
    private static final int FEWEST_NEAR = 2;
    private static final int MOST_NEAR = 4;
    /** More words between say nothing any more, and each costs alternatives. */
    private static final int FARTHEST = 50;

    private final String text;
    private final List<List<WordPart>> alternatives = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private List<WordPart> parts = new ArrayList<>();

    QueryParser(String text) {
        this.text = text;
    }

    List<List<WordPart>> alternatives() {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group(2) != null) {
                quoted(token.group(2).strip(), token.group(3), !token.group(1).isEmpty());
            } else if (token.group(4) != null) {
                word(token.group(4));
            }
        }
        endAlternative();
        if (alternatives.isEmpty()) {
            alternatives.add(List.of(new WordPart.Run(text, false, false)));
        }
        return alternatives;
    }

    private void word(String word) {
        if (word.toLowerCase(Locale.ROOT).equals("or") && !(parts.isEmpty() && run.isEmpty())) {
            endAlternative();
        } else if (word.startsWith("-") && word.length() > 1) {
            endRun();
            parts.add(new WordPart.Run(word.substring(1), false, true));
        } else {
            run.append(run.isEmpty() ? "" : " ").append(word);
        }
    }

    private void quoted(String phrase, @Nullable String distance, boolean not) {
        endRun();
        List<String> words = Arrays.asList(phrase.split("\\s+"));
        if (distance != null && words.size() >= FEWEST_NEAR && words.size() <= MOST_NEAR) {
            parts.add(new WordPart.Near(words, Math.min(Integer.parseInt(distance), FARTHEST), not));
        } else if (!phrase.isEmpty()) {
            parts.add(new WordPart.Run(phrase, true, not));
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            parts.add(new WordPart.Run(run.toString(), false, false));
            run.setLength(0);
        }
    }

    private void endAlternative() {
        endRun();
        if (!parts.isEmpty()) {
            alternatives.add(parts);
            parts = new ArrayList<>();
        }
    }
}
