package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a map's places stand on: the part of the outlines that is in sight. */
record Ground(List<String> land, List<String> borders, List<Label> names) {

    /** Beyond the drawing's edge, so that an outline that is cut there shows no edge. */
    private static final double BLEED = 6;

    private static final Frame FRAME = new Frame(-BLEED, -BLEED, PlaceMap.WIDTH + BLEED, PlaceMap.HEIGHT + BLEED);

    /** Units to a degree from which on provinces are worth drawing, and naming. */
    private static final double SHOWS_BORDERS = 14;

    private static final double NAMES_PROVINCES = 48;

    private static final double LEAST_AREA = 3;
    private static final double LEAST_AREA_WITH_NAME = 5_000;
    private static final int COUNTRY_TYPE = 14;
    private static final int PROVINCE_TYPE = 11;

    static Ground of(Outlines outlines, Projection projection, Labels labels) {
        Ground ground = new Ground(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Outlines.Shape country : outlines.countries()) {
            ground.addCountry(country, projection, labels);
        }
        if (projection.perDegree() >= SHOWS_BORDERS) {
            outlines.borders().forEach(border -> ground.addBorders(border, projection));
        }
        if (projection.perDegree() >= NAMES_PROVINCES) {
            outlines.provinces().forEach(province -> ground.addProvince(province, projection, labels));
        }
        return ground;
    }

    private void addCountry(Outlines.Shape country, Projection projection, Labels labels) {
        StringBuilder path = new StringBuilder();
        List<List<Point>> visible = new ArrayList<>();
        for (int[] ring : country.lines()) {
            List<Point> cut = FRAME.cutArea(projected(ring, projection));
            if (area(cut) >= LEAST_AREA) {
                path.append(PathData.closed(cut));
                visible.add(cut);
            }
        }
        if (!path.isEmpty()) {
            land.add(path.toString());
        }
        visible.stream()
                .max(Comparator.comparingDouble(Ground::area))
                .filter(ring -> area(ring) >= LEAST_AREA_WITH_NAME)
                .flatMap(ring -> labels.on(middle(ring), country.name(), COUNTRY_TYPE))
                .ifPresent(names::add);
    }

    private void addBorders(Outlines.Shape border, Projection projection) {
        for (int[] line : border.lines()) {
            FRAME.cutLine(projected(line, projection)).stream()
                    .map(PathData::open)
                    .filter(data -> !data.isEmpty())
                    .forEach(borders::add);
        }
    }

    private void addProvince(Outlines.Shape province, Projection projection, Labels labels) {
        Point middle = projected(province.lines().get(0), projection).get(0);
        Optional<Label> label = labels.on(middle, province.name(), PROVINCE_TYPE);
        label.ifPresent(names::add);
    }

    private static List<Point> projected(int[] line, Projection projection) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < line.length; i += 2) {
            points.add(projection.at(line[i] / 100.0, line[i + 1] / 100.0));
        }
        return points;
    }

    private static double area(List<Point> ring) {
        return Math.abs(signedArea(ring));
    }

    private static double signedArea(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            twice += from.x() * ring.get(i).y() - ring.get(i).x() * from.y();
        }
        return twice / 2;
    }

    private static Point middle(List<Point> ring) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            Point to = ring.get(i);
            double cross = from.x() * to.y() - to.x() * from.y();
            x += (from.x() + to.x()) * cross;
            y += (from.y() + to.y()) * cross;
        }
        double area = signedArea(ring);
        return new Point(x / (6 * area), y / (6 * area));
    }
}
