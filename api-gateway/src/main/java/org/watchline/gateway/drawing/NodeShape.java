package org.watchline.gateway.drawing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shapes tell types apart where colours cannot be told apart. */
enum NodeShape {
    ROUND(0, 0, 1),
    SQUARE(4, 45, 1.15),
    DIAMOND(4, 0, 1.2),
    TRIANGLE(3, -90, 1.3),
    HEXAGON(6, 0, 1.1);

    private final int corners;
    private final int turn;
    private final double reach;

    NodeShape(int corners, int turn, double reach) {
        this.corners = corners;
        this.turn = turn;
        this.reach = reach;
    }

    static NodeShape of(String type) {
        return switch (type) {
            case "ORG" -> SQUARE;
            case "NORP" -> DIAMOND;
            case "GPE", "LOC" -> TRIANGLE;
            case "FAC", "EVENT", "LAW" -> HEXAGON;
            default -> ROUND;
        };
    }

    /** The shape's outline as path data. */
    String around(Point middle, double radius) {
        if (corners == 0) {
            String arc = " a%1$s %1$s 0 1 0 %2$s 0".formatted(Round.one(radius), Round.one(2 * radius));
            String back = " a%1$s %1$s 0 1 0 %2$s 0".formatted(Round.one(radius), Round.one(-2 * radius));
            return "M" + Round.one(middle.x() - radius) + " " + middle.y() + arc + back + "Z";
        }
        return IntStream.range(0, corners)
                .mapToObj(i -> corner(middle, radius * reach, Math.toRadians(turn + i * 360.0 / corners)))
                .collect(Collectors.joining(" ", "M", "Z"));
    }

    private static String corner(Point middle, double radius, double angle) {
        return Round.one(middle.x() + radius * Math.cos(angle)) + " "
                + Round.one(middle.y() + radius * Math.sin(angle));
    }
}
