package org.watchline.nlp.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stays in one piece although it contains marks at which the model cuts. */
final class Wholes {

    private static final String URL = "(?:https?://|www\\.)[^\\s\"<>]*[^\\s\"<>.,;:!?)\\]'}]";
    private static final String HANDLE = "[@#][\\p{L}\\p{N}_]++";
    private static final String INITIALS = "\\b(?:\\p{Lu}\\.){2,}+";
    private static final String NUMBER = "\\p{Nd}++(?:[.,:]\\p{Nd}++)++";
    /** Tehrik-i-Taliban, cease-fire, Qa'ida, R&AW. */
    private static final String JOINED_WORD = "[\\p{L}\\p{M}\\p{N}]++(?:[-'&][\\p{L}\\p{M}\\p{N}]++)++";

    private static final Pattern WHOLE = Pattern.compile(String.join("|", URL, HANDLE, INITIALS, NUMBER, JOINED_WORD));

    private Wholes() {}

    static void join(String word, Cuts cuts) {
        Matcher whole = WHOLE.matcher(word);
        while (whole.find()) {
            cuts.around(whole.start(), whole.end());
            cuts.noneWithin(whole.start(), whole.end());
        }
    }
}
