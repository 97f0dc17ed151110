package org.watchline.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @ParameterizedTest
    @CsvSource({
        "Siraj ud Din Haqqani, 2",
        "Sirajuddin Haqqani, 2",
        "Abdul Ghani Baradar, 2",
        "Abd al-Rahman, 1",
        "Fazlur Rehman, 1",
        "Fazl-ur-Rehman Khalil, 2",
        "Sami-ul-Haq, 1",
        "Samiul Haq, 1",
        "Zabih Ullah Mujahid, 2",
        "Osama bin Laden, 2",
        "Abu Bakr al-Baghdadi, 2",
        "Ayman al-Zawahiri, 2",
        "Gul Bahadur, 2",
        "Rasul Dawar, 2",
        "Daud Dawar, 2",
        "J. P. Morgan, 1"
    })
    void countsWhatMayStandForTheWholeName(String name, int count) {
        assertThat(NameParts.of(name)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "Siraj ud Din Haqqani, Sirajuddin Haqani",
        "Zabih Ullah Mujahid, Zabiullah Mujahed",
        "Ayman al-Zawahiri, Ayman Zawahiri",
        "Abd al-Rahman Makki, Abdur Rehman Makki"
    })
    void areTheSameInEverySpelling(String one, String other) {
        assertThat(NameParts.of(one)).isEqualTo(NameParts.of(other));
    }

    @Test
    void keepTheirOrder() {
        assertThat(NameParts.of("Haibatullah Akhundzada"))
                .containsExactly(NameKey.of("Hibatullah"), NameKey.of("Akhunzada"));
    }

    @Test
    void areNoneInPunctuation() {
        assertThat(NameParts.of("- .")).isEmpty();
    }
}
