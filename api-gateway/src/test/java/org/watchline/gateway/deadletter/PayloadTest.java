package org.watchline.gateway.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PayloadTest {

    private static final byte[] UMLAUT = "aü".getBytes(StandardCharsets.UTF_8);

    @Test
    void halfACharacterAtTheCutIsLeftOut() {
        assertThat(Payload.of(Arrays.copyOf(UMLAUT, 2), true)).isEqualTo(new Payload("text", "a", true));
    }

    @Test
    void halfACharacterAtTheEndIsNoText() {
        assertThat(Payload.of(Arrays.copyOf(UMLAUT, 2), false).encoding()).isEqualTo("base64");
    }

    @Test
    void whatATerminalWouldObeyIsNoText() {
        assertThat(Payload.of("\u001b[2J".getBytes(StandardCharsets.UTF_8), false)
                        .encoding())
                .isEqualTo("base64");
    }

    @Test
    void linesAndTabsAreText() {
        assertThat(Payload.of("a\r\n\tb".getBytes(StandardCharsets.UTF_8), false))
                .isEqualTo(new Payload("text", "a\r\n\tb", false));
    }
}
