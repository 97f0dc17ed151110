package org.watchline.nlp.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbLemmasTest {

    @ParameterizedTest
    @CsvSource({
        "shot, shoot",
        "overran, overrun",
        "sworn, swear",
        "mounted, mount",
        "rammed, ram",
        "martyred, martyr",
        "accused, accuse",
        "vowed, vow",
        "buried, bury",
        "killed, kill",
        "succeed, succeed",
        "attack, attack"
    })
    void findsTheDictionaryFormOfAPast(String past, String lemma) {
        assertThat(VerbLemmas.lemmaOf(past)).isEqualTo(lemma);
    }
}
