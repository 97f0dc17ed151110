package org.watchline.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.model.LoadedModels;

class LanguageIdentifierTest {

    private final LanguageIdentifier languages = new LanguageIdentifier(LoadedModels.models());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The police said that the men had come from across the border and had fled when the alarm was raised.
            de | Die Polizei erklärte, dass die Männer über die Grenze gekommen und geflohen seien, als Alarm gegeben wurde.
            ur | پولیس نے بتایا کہ یہ لوگ سرحد پار سے آئے تھے اور جب شور ہوا تو وہ پہاڑوں کی طرف بھاگ گئے تھے۔
            ps | پولیسو وویل چې دا کسان د پولې له هغې غاړې راغلي وو او کله چې شور جوړ شو غرونو ته وتښتېدل.
            fa | پلیس گفت که این مردان از آن سوی مرز آمده بودند و وقتی هشدار داده شد به سوی کوه‌ها گریختند.
            """)
    void tellsTheLanguage(String code, String text) {
        assertThat(languages.identify(text)).isEqualTo(code);
    }

    @Test
    void doesNotGuessFromAHeadline() {
        assertThat(languages.identify("Kabul airport attack kills dozens")).isNull();
    }

    @Test
    void doesNotGuessFromNumbers() {
        assertThat(languages.identify("12, 15 and 17: " + "4711 ".repeat(50))).isNull();
    }

    @Test
    void namesLanguagesWithoutATwoLetterCodeByThree() {
        assertThat(LanguageCodes.bcp47("ceb")).isEqualTo("ceb");
        assertThat(LanguageCodes.bcp47("pus")).isEqualTo("ps");
        assertThat(LanguageCodes.bcp47("cmn")).isEqualTo("zh");
    }
}
