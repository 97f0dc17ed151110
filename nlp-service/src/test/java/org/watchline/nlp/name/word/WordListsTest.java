package org.watchline.nlp.name.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListsTest {

    private final WordLists lists = WordLists.shipped();

    @Test
    void aTitleIsOneWithItsStopAndWithoutACapital() {
        assertThat(lists.classesOf("Gen.")).contains(WordClass.TITLE);
        assertThat(lists.classesOf("president")).contains(WordClass.TITLE);
    }

    @Test
    void capitalsTellRolesAndKindsApart() {
        assertThat(lists.classesOf("analyst")).containsExactly(WordClass.ROLE);
        assertThat(lists.classesOf("Analyst")).containsExactly(WordClass.CAPITAL_ROLE);
        assertThat(lists.classesOf("Mosque")).contains(WordClass.FACILITY_END);
        assertThat(lists.classesOf("mosque")).containsExactly(WordClass.FACILITY_NOUN);
        assertThat(lists.classesOf("valley")).containsExactly(WordClass.LANDSCAPE_NOUN);
    }

    @Test
    void namesOfPersonsAreFoundInOtherSpellings() {
        assertThat(lists.classesOf("Mohammad")).contains(WordClass.GIVEN_NAME);
        assertThat(lists.classesOf("Muhammed")).contains(WordClass.GIVEN_NAME);
        assertThat(lists.classesOf("mohammad")).doesNotContain(WordClass.GIVEN_NAME);
    }

    @Test
    void theLastPartOfACompoundMayBeASurname() {
        assertThat(lists.classesOf("Anders-Yousafzai")).contains(WordClass.SURNAME);
    }
}
