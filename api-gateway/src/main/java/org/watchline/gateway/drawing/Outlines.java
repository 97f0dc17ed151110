package org.watchline.gateway.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/** Countries, borders of provinces and names of provinces, as {@code outlines.md} beside this class describes. */
record Outlines(List<Shape> countries, List<Shape> borders, List<Shape> provinces) {

    /**
     * Lines with a name.
     *
     * @param lines hundredths of degrees, east and north in turn
     */
    record Shape(String name, List<int[]> lines) {}

    /** Read once, when the first map is drawn. */
    private static final class Shipped {
        static final Outlines OUTLINES = read();
    }

    static Outlines shipped() {
        return Shipped.OUTLINES;
    }

    private static Outlines read() {
        Outlines outlines = new Outlines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (InputStream file = Objects.requireNonNull(Outlines.class.getResourceAsStream("outlines.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(outlines::add);
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException("outlines.tsv", e);
        }
    }

    private void add(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        List<int[]> lines = new ArrayList<>();
        for (String steps : columns.get(2).split("\\|", -1)) {
            lines.add(positions(steps));
        }
        Shape shape = new Shape(columns.get(1), lines);
        switch (columns.get(0)) {
            case "country" -> countries.add(shape);
            case "borders" -> borders.add(shape);
            case "province" -> provinces.add(shape);
            default -> throw new IllegalStateException("outlines.tsv: unknown line " + columns.get(0));
        }
    }

    private static int[] positions(String steps) {
        StringTokenizer numbers = new StringTokenizer(steps);
        int[] positions = new int[numbers.countTokens()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = Integer.parseInt(numbers.nextToken()) + (i < 2 ? 0 : positions[i - 2]);
        }
        return positions;
    }
}
