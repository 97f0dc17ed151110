package org.watchline.nlp.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

    private final VerbForms forms = VerbForms.load();

    @ParameterizedTest
    @CsvSource({
        "summoned, summon",
        "expelled, expel",
        "expelling, expel",
        "convened, convene",
        "denounces, denounce",
        "buried, bury",
        "supplies, supply",
        "ambushes, ambush",
        "killed, kill",
        "passed, pass",
        "raided, raid",
        "banning, ban",
        "hoping, hope",
        "warning, warn",
        "strikes, strike",
        "attack, attack"
    })
    void regularFormsAreThoseOfTheirVerb(String form, String verb) {
        assertThat(forms.lemmaOf(form)).isEqualTo(verb);
    }

    @Test
    void aFormOfTwoVerbsIsOfThatInE() {
        assertThat(forms.lemmaOf("raped")).isEqualTo("rape");
        assertThat(forms.lemmaOf("rapped")).isEqualTo("rap");
    }

    @Test
    void otherWordsAreLeftToTheModel() {
        assertThat(forms.lemmaOf("went")).isNull();
        assertThat(forms.lemmaOf("found")).isNull();
    }
}
