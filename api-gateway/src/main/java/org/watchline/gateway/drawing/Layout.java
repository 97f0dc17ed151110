package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Places nodes by forces, after Fruchterman and Reingold, "Graph drawing by force-directed placement" (1991): all repel
 * each other, joined ones attract. It begins with the nodes on a spiral and has no chance in it: the same network gives
 * the same drawing.
 */
final class Layout {

    private static final int ROUNDS = 240;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    /** Keeps nodes without edges in sight. */
    private static final double GRAVITY = 0.06;

    private final List<int[]> edges;
    private final double[] pull;
    private final double[] x;
    private final double[] y;

    /**
     * Begins.
     *
     * @param edges pairs of indexes of nodes
     * @param pull how strongly each edge attracts, from 0 to 1
     */
    Layout(int nodes, List<int[]> edges, double[] pull) {
        this.edges = edges;
        this.pull = pull.clone();
        this.x = new double[nodes];
        this.y = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            double radius = Math.sqrt((double) i / Math.max(1, nodes));
            x[i] = radius * Math.cos(i * GOLDEN_ANGLE);
            y[i] = radius * Math.sin(i * GOLDEN_ANGLE);
        }
    }

    /** Positions within the frame, in the order of the nodes. */
    List<Point> within(Frame frame) {
        double ideal = 1.6 / Math.sqrt(Math.max(1, x.length));
        for (int round = 0; round < ROUNDS; round++) {
            move(ideal, 0.2 * (1 - (double) round / ROUNDS));
        }
        return stretched(frame);
    }

    private void move(double ideal, double farthest) {
        double[] forceX = new double[x.length];
        double[] forceY = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            forceX[i] -= GRAVITY * x[i];
            forceY[i] -= GRAVITY * y[i];
            for (int j = 0; j < i; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double squared = Math.max(1e-6, dx * dx + dy * dy);
                double force = ideal * ideal / squared;
                push(forceX, forceY, i, j, dx * force, dy * force);
            }
        }
        for (int e = 0; e < edges.size(); e++) {
            int from = edges.get(e)[0];
            int to = edges.get(e)[1];
            double dx = x[from] - x[to];
            double dy = y[from] - y[to];
            double force = -(0.35 + 0.65 * pull[e]) * Math.hypot(dx, dy) / ideal;
            push(forceX, forceY, from, to, dx * force, dy * force);
        }
        for (int i = 0; i < x.length; i++) {
            double length = Math.max(1e-9, Math.hypot(forceX[i], forceY[i]));
            x[i] += forceX[i] / length * Math.min(length, farthest);
            y[i] += forceY[i] / length * Math.min(length, farthest);
        }
    }

    private static void push(double[] forceX, double[] forceY, int one, int other, double dx, double dy) {
        forceX[one] += dx;
        forceY[one] += dy;
        forceX[other] -= dx;
        forceY[other] -= dy;
    }

    private List<Point> stretched(Frame frame) {
        Span across = Span.of(x);
        Span down = Span.of(y);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            points.add(new Point(
                    Round.one(frame.left() + across.share(x[i]) * (frame.right() - frame.left())),
                    Round.one(frame.top() + down.share(y[i]) * (frame.bottom() - frame.top()))));
        }
        return points;
    }

    private record Span(double least, double most) {

        static Span of(double[] values) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            return new Span(least, most);
        }

        double share(double value) {
            return most - least < 1e-9 ? 0.5 : (value - least) / (most - least);
        }
    }
}
