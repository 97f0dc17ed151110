package org.watchline.gateway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackboneTest {

    @Test
    void keepsAFewEdgesOfEveryNodeWhereAllAreJoined() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < i; j++) {
                edges.add(new Edge("n" + j, "n" + i, 100 - i - j, false, null));
            }
        }

        List<Edge> drawn = Backbone.of(edges);

        assertThat(drawn).hasSizeLessThan(70);
        for (int i = 0; i < 30; i++) {
            String node = "n" + i;
            assertThat(drawn)
                    .anyMatch(edge -> edge.from().equals(node) || edge.to().equals(node));
        }
        assertThat(drawn.get(0).weight()).isEqualTo(99);
    }

    @Test
    void keepsEverythingOfASmallNetwork() {
        List<Edge> edges = List.of(new Edge("a", "b", 3, false, null), new Edge("b", "c", 1, false, null));

        assertThat(Backbone.of(edges)).isEqualTo(edges);
        assertThat(Backbone.of(List.of())).isEmpty();
    }
}
