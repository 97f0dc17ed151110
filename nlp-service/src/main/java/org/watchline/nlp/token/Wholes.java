package org.watchline.nlp.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stays in one piece although it contains marks at which the model cuts. */
final class Wholes {

    private static final String URL = "(?:https?://|www\\.)[^\\s\"<>]*[^\\s\"<>.,;:!?)\\]'}]";
    private static final String HANDLE = "[@#][\\p{L}\\p{N}_]++";
    private static final String ADDRESS = "[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++";
    private static final String JOINED = "(?:[-'&][\\p{L}\\p{M}\\p{N}]++)";
    /** U.N., U.S.-led. */
    private static final String INITIALS = "\\b(?:\\p{Lu}\\.){2,}+" + JOINED + "*+";
    /** 10:30, 5,000-strong. */
    private static final String NUMBER = "\\p{Nd}++(?:[.,:]\\p{Nd}++)++" + JOINED + "*+";
    /** Tehrik-i-Taliban, cease-fire, Qa'ida, R&AW, post-9/11. */
    private static final String JOINED_WORD = "[\\p{L}\\p{M}\\p{N}]++" + JOINED + "++(?:/\\p{Nd}++)?+";

    private static final Pattern WHOLE =
            Pattern.compile(String.join("|", URL, ADDRESS, HANDLE, INITIALS, NUMBER, JOINED_WORD));

    private Wholes() {}

    static void join(String word, Cuts cuts) {
        Matcher whole = WHOLE.matcher(word);
        while (whole.find()) {
            cuts.around(whole.start(), whole.end());
            cuts.noneWithin(whole.start(), whole.end());
        }
    }
}
