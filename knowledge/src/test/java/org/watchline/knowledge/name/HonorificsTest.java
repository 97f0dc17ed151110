package org.watchline.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorificsTest {

    @ParameterizedTest
    @CsvSource({
        "Mullah, 1",
        "moulavi, 1",
        "Gen., 1",
        "Lt.-Gen., 1",
        "Lt. Gen. (retd), 3",
        "Air Chief Marshal, 3",
        "Field Marshal, 2",
        "حافظ, 1",
        "statement of Maulana, 1",
        "Mullah says, 0",
        "air, 0",
        "minister, 0",
        "a-b, 0",
        "—, 0"
    })
    void countsTheTitlesAtTheEnd(String words, int titles) {
        assertThat(Honorifics.atEndOf(List.of(words.split(" ", -1)))).isEqualTo(titles);
    }

    @Test
    void findsNoneAmongNoWords() {
        assertThat(Honorifics.atEndOf(List.of())).isZero();
    }
}
