package org.watchline.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkTest {

    @Test
    void encodesNamesAndLeavesOutEmptyFields() {
        Link link = Link.to("/", Map.of("q", List.of("a & b=\"c\" +d"), "from", List.of("")));
        assertThat(link.href()).isEqualTo("/?q=a%20%26%20b%3D%22c%22%20%2Bd");
    }

    @Test
    void changesOneParameterAndKeepsTheOthers() {
        Link link = Link.to("/", Map.of("entity", List.of("ttp")));
        assertThat(link.withAlso("entity", "khost").href()).isEqualTo("/?entity=ttp&entity=khost");
        assertThat(link.withAlso("entity", "khost").without("entity", "ttp").href())
                .isEqualTo("/?entity=khost");
        assertThat(link.without("entity", "ttp").href()).isEqualTo("/");
        assertThat(link.with("entity", "x").href()).isEqualTo("/?entity=x");
    }
}
