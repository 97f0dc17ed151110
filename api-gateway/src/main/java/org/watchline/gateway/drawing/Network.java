package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Nodes and what joins them, in units of {@link #viewBox}. */
public record Network(List<Line> lines, List<Dot> dots) {

    static final int WIDTH = 720;
    static final int HEIGHT = 480;

    private static final Frame FRAME = new Frame(70, 34, WIDTH - 70, HEIGHT - 34);
    private static final double LARGEST = 17;
    private static final double SMALLEST = 6;
    private static final double WIDEST = 6;
    private static final int TYPE = 12;

    /** A joining line; it ends where the other node begins, so that an arrow can be seen. */
    public record Line(double fromX, double fromY, double toX, double toY, double width, Edge edge, String title) {}

    /**
     * A node.
     *
     * @param path the outline of its shape
     * @param label empty where there is no room
     */
    public record Dot(double x, double y, String path, Node node, Optional<Label> label) {}

    /**
     * A drawing of a network. Edges whose ends are not among the nodes are left out.
     *
     * @param nodes the first stands in the middle at the beginning
     */
    public static Network of(List<Node> nodes, List<Edge> edges) {
        Map<String, Integer> places = new HashMap<>();
        for (Node node : nodes) {
            places.putIfAbsent(node.id(), places.size());
        }
        List<Node> drawn = nodes.stream()
                .filter(node -> nodes.get(place(places, node.id())).equals(node))
                .toList();
        List<Edge> joining = edges.stream()
                .filter(edge -> places.containsKey(edge.from()) && places.containsKey(edge.to()))
                .filter(edge -> !edge.from().equals(edge.to()))
                .toList();
        List<Point> points = layout(drawn, joining, places);
        return new Network(lines(joining, drawn, points, places), dots(drawn, points));
    }

    /** The drawing's extent as SVG wants it. */
    public String viewBox() {
        return "0 0 %d %d".formatted(WIDTH, HEIGHT);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The heaviest edges first, for the list beside. */
    public List<Line> rows() {
        return lines.stream()
                .sorted(Comparator.comparingLong((Line line) -> line.edge().weight())
                        .reversed())
                .toList();
    }

    /** What the drawing says in one sentence. */
    public String summary() {
        return "%d node%s, %d link%s"
                .formatted(dots.size(), dots.size() == 1 ? "" : "s", lines.size(), lines.size() == 1 ? "" : "s");
    }

    private static List<Point> layout(List<Node> nodes, List<Edge> edges, Map<String, Integer> places) {
        long heaviest = heaviest(edges);
        List<int[]> pairs = edges.stream()
                .map(edge -> new int[] {place(places, edge.from()), place(places, edge.to())})
                .toList();
        double[] pull = edges.stream()
                .mapToDouble(edge -> share(edge.weight(), heaviest))
                .toArray();
        return new Layout(nodes.size(), pairs, pull).within(FRAME);
    }

    private static List<Line> lines(
            List<Edge> edges, List<Node> nodes, List<Point> points, Map<String, Integer> places) {
        long heaviest = heaviest(edges);
        long largest = largest(nodes);
        List<Line> lines = new ArrayList<>();
        for (Edge edge : edges) {
            Node to = nodes.get(place(places, edge.to()));
            Point start = points.get(place(places, edge.from()));
            Point end = points.get(place(places, edge.to()));
            double distance = Math.max(1, start.distance(end));
            double gap = edge.isDirected() ? (radius(to, largest) + 5) / distance : 0;
            lines.add(new Line(
                    start.x(),
                    start.y(),
                    Round.one(end.x() - (end.x() - start.x()) * gap),
                    Round.one(end.y() - (end.y() - start.y()) * gap),
                    Round.one(1 + (WIDEST - 1) * share(edge.weight(), heaviest)),
                    edge,
                    nodes.get(place(places, edge.from())).name() + (edge.isDirected() ? " → " : " – ") + to.name()));
        }
        return lines;
    }

    private static List<Dot> dots(List<Node> nodes, List<Point> points) {
        long largest = largest(nodes);
        Labels labels = new Labels(WIDTH, HEIGHT);
        for (int i = 0; i < nodes.size(); i++) {
            labels.avoid(points.get(i), radius(nodes.get(i), largest));
        }
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Point point = points.get(i);
            double radius = radius(node, largest);
            dots.add(new Dot(
                    point.x(),
                    point.y(),
                    NodeShape.of(node.type()).around(point, radius),
                    node,
                    labels.beside(point, radius, node.name(), TYPE)));
        }
        return dots;
    }

    private static int place(Map<String, Integer> places, String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    private static double radius(Node node, long largest) {
        return SMALLEST + (LARGEST - SMALLEST) * share(node.weight(), largest);
    }

    /** Counts differ by orders of magnitude; their logarithms can be told apart and drawn. */
    private static double share(long weight, long most) {
        return most <= 0 ? 0 : Math.log1p((double) Math.max(0, weight)) / Math.log1p((double) most);
    }

    private static long heaviest(List<Edge> edges) {
        return edges.stream().mapToLong(Edge::weight).max().orElse(1);
    }

    private static long largest(List<Node> nodes) {
        return nodes.stream().mapToLong(Node::weight).max().orElse(1);
    }
}
