package org.watchline.evaluation.outline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A TopoJSON file: areas whose rings are put together from shared arcs, so that two neighbours keep one border when it
 * is simplified. See the TopoJSON specification, sections 2.1.2 to 2.1.4.
 */
final class Topology {

    private final List<List<Position>> arcs;
    private final List<Area> areas;

    /**
     * A country or province.
     *
     * @param rings its rings, each a list of arc indexes; one's complement where an arc is walked backwards
     */
    record Area(String name, List<List<Integer>> rings) {}

    private Topology(List<List<Position>> arcs, List<Area> areas) {
        this.arcs = arcs;
        this.areas = areas;
    }

    static Topology read(Path file, String object) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        List<List<Position>> arcs = new ArrayList<>();
        root.get("arcs").forEach(arc -> arcs.add(positions(arc, root.get("transform"))));
        List<Area> areas = new ArrayList<>();
        for (JsonNode geometry : root.get("objects").get(object).get("geometries")) {
            areas.add(new Area(geometry.at("/properties/name").asText(), rings(geometry)));
        }
        return new Topology(arcs, areas);
    }

    List<Area> areas() {
        return areas;
    }

    /** The same areas with each arc replaced. */
    Topology withArcs(IntFunction<List<Position>> replacement) {
        List<List<Position>> replaced = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++) {
            replaced.add(replacement.apply(i));
        }
        return new Topology(replaced, areas);
    }

    List<Position> arc(int index) {
        return arcs.get(index);
    }

    /** The arcs between two areas of this file: its inner borders. */
    List<List<Position>> innerBorders() {
        int[] uses = new int[arcs.size()];
        areas.forEach(area -> area.rings().forEach(ring -> ring.forEach(arc -> uses[arc < 0 ? ~arc : arc]++)));
        List<List<Position>> shared = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] > 1) {
                shared.add(arcs.get(i));
            }
        }
        return shared;
    }

    /**
     * A ring's positions; the last is the first again. One that crosses the 180th meridian goes on beyond 180 degrees.
     */
    List<Position> ring(List<Integer> ring) {
        List<Position> unwrapped = new ArrayList<>();
        double turn = 0;
        for (Position position : joined(ring)) {
            if (!unwrapped.isEmpty()) {
                double step = position.x()
                        + turn
                        - unwrapped.get(unwrapped.size() - 1).x();
                turn -= Math.abs(step) > 180 ? Math.signum(step) * 360 : 0;
            }
            unwrapped.add(new Position(position.x() + turn, position.y()));
        }
        return unwrapped;
    }

    private List<Position> joined(List<Integer> ring) {
        List<Position> joined = new ArrayList<>();
        for (int index : ring) {
            List<Position> arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
            if (index < 0) {
                Collections.reverse(arc);
            }
            joined.addAll(joined.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return joined;
    }

    private static List<List<Integer>> rings(JsonNode geometry) {
        List<List<Integer>> rings = new ArrayList<>();
        switch (geometry.get("type").asText()) {
            case "Polygon" -> geometry.get("arcs").forEach(ring -> rings.add(indexes(ring)));
            case "MultiPolygon" ->
                geometry.get("arcs").forEach(polygon -> polygon.forEach(ring -> rings.add(indexes(ring))));
            default -> {
                // An area without a shape has no rings.
            }
        }
        return rings;
    }

    private static List<Integer> indexes(JsonNode ring) {
        List<Integer> indexes = new ArrayList<>();
        ring.forEach(index -> indexes.add(index.asInt()));
        return indexes;
    }

    private static List<Position> positions(JsonNode arc, JsonNode transform) {
        List<Position> positions = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            positions.add(new Position(
                    x * transform.at("/scale/0").asDouble()
                            + transform.at("/translate/0").asDouble(),
                    y * transform.at("/scale/1").asDouble()
                            + transform.at("/translate/1").asDouble()));
        }
        return positions;
    }
}
