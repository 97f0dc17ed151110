package org.watchline.contracts.curation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How spellings are compared. The database's {@code corpus.spelling_key} does the same. */
public final class Spelling {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Spelling() {}

    /** The same for spellings that differ only in case, width or spaces. */
    public static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
