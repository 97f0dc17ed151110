package org.watchline.gateway.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    @Test
    void passesBodiesUpToTheLimitOn() throws IOException {
        assertThat(body(10).readAllBytes()).hasSize(10);
    }

    @Test
    void endsLargerOnesWithAnErrorThatCanBeFoundAgain() {
        assertThatThrownBy(() -> body(11).readAllBytes()).isInstanceOf(BodyTooLargeException.class);
        assertThat(BodyTooLargeException.in(new UncheckedIOException(new IOException(new BodyTooLargeException(10)))))
                .isPresent();
        assertThat(BodyTooLargeException.in(new IOException("reset"))).isEmpty();
    }

    private static LimitedBody body(int size) {
        return new LimitedBody(new ByteArrayInputStream(new byte[size]), 10);
    }
}
