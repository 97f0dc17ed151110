package org.watchline.nlp.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.nlp.text.Span;

/** Tokens of any language that sets spaces: runs of letters and digits, and single marks. */
public final class PlainTokens {

    /** A word with inner hyphens is cut at them, which names found by words do not mind. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\u200c]++|[^\\s\\p{Z}]");

    private PlainTokens() {}

    /** The tokens of one sentence, in order. */
    public static List<Span> in(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text).region(sentence.start(), sentence.end());
        while (token.find()) {
            tokens.add(new Span(token.start(), token.end()));
        }
        return tokens;
    }
}
