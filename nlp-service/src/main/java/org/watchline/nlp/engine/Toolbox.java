package org.watchline.nlp.engine;

import org.jspecify.annotations.Nullable;
import org.watchline.nlp.language.LanguageIdentifier;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.name.NameFinder;
import org.watchline.nlp.name.NameResources;

/** The tools of one thread: OpenNLP's are not safe for several. */
final class Toolbox {

    private final LanguageIdentifier languages;
    private final TextReader english;
    private final TextReader plain = new PlainReader();

    private final NameFinder names;

    Toolbox(Models models, NameResources nameResources) {
        languages = new LanguageIdentifier(models);
        english = new EnglishReader(models);
        names = new NameFinder(nameResources);
    }

    LanguageIdentifier languages() {
        return languages;
    }

    NameFinder names() {
        return names;
    }

    /**
     * The reader for a language. A text whose language cannot be told is most likely a short English one, unless most
     * of its letters are not Latin.
     *
     * @param language BCP 47
     */
    TextReader readerFor(@Nullable String language, String text) {
        boolean isEnglish = language == null ? isMostlyLatin(text) : isEnglish(language);
        return isEnglish ? english : plain;
    }

    private static boolean isEnglish(String language) {
        String primary = language.split("[-_]", 2)[0];
        return primary.equalsIgnoreCase("en") || primary.equalsIgnoreCase("eng");
    }

    private static boolean isMostlyLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }
}
