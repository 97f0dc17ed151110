package org.watchline.gateway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void isTheSameEveryTime() {
        assertThat(star(12)).isEqualTo(star(12));
    }

    @Test
    void everyNodeIsWithinTheDrawingAndNoTwoLieOnEachOther() {
        List<Network.Dot> dots = star(25).dots();

        for (int i = 0; i < dots.size(); i++) {
            assertThat(dots.get(i).x()).isBetween(0.0, 720.0);
            assertThat(dots.get(i).y()).isBetween(0.0, 480.0);
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot(
                        dots.get(i).x() - dots.get(j).x(),
                        dots.get(i).y() - dots.get(j).y());
                assertThat(apart).as("%d and %d", i, j).isGreaterThan(15);
            }
        }
    }

    @Test
    void heavierEdgesAreWider() {
        Network network = Network.of(
                List.of(node("a"), node("b"), node("c")),
                List.of(new Edge("a", "b", 90, false, null), new Edge("b", "c", 3, false, null)));

        assertThat(network.lines().get(0).width())
                .isGreaterThan(network.lines().get(1).width());
        assertThat(network.rows().get(0).title()).isEqualTo("Name of a – Name of b");
    }

    @Test
    void leavesOutEdgesThatLeadNowhereAndNodesThatAreThereTwice() {
        Network network = Network.of(
                List.of(node("a"), node("b"), new Node("a", "Twin", "ORG", 1, null)),
                List.of(
                        new Edge("a", "b", 1, true, null),
                        new Edge("a", "missing", 1, true, null),
                        new Edge("a", "a", 1, true, null)));

        assertThat(network.dots()).hasSize(2);
        assertThat(network.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Name of a → Name of b"));
    }

    @Test
    void arrowsEndBeforeTheNodeTheyPointTo() {
        Network network = Network.of(List.of(node("a"), node("b")), List.of(new Edge("a", "b", 1, true, null)));

        Network.Line line = network.lines().get(0);
        Network.Dot target = network.dots().get(1);
        assertThat(Math.hypot(line.toX() - target.x(), line.toY() - target.y())).isGreaterThan(6);
    }

    @Test
    void aLoneNodeAndNoneAreNoNetwork() {
        assertThat(Network.of(List.of(node("a")), List.of()).isEmpty()).isTrue();
        assertThat(Network.of(List.of(), List.of()).summary()).isEqualTo("0 nodes, 0 links");
    }

    private static Network star(int rays) {
        List<Node> nodes = new ArrayList<>(List.of(node("hub")));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < rays; i++) {
            nodes.add(node("n" + i));
            edges.add(new Edge("hub", "n" + i, i + 1, false, null));
        }
        return Network.of(nodes, edges);
    }

    private static Node node(String id) {
        return new Node(id, "Name of " + id, "ORG", 5, null);
    }
}
