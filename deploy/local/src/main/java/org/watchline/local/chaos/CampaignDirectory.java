package org.watchline.local.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.local.stack.StackException;

/** Where a campaign keeps everything, so that it can be gone on with and looked into. */
public record CampaignDirectory(Path root) {

    private static final ObjectMapper JSON = ContractCodec.mapper().enable(SerializationFeature.INDENT_OUTPUT);

    public CampaignDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** How far a campaign is: faults that are over, and milliseconds of the time for faults that are spent. */
    record Position(int faults, long spentMillis) {}

    /** A new campaign begins here. */
    public void begin(CampaignPlan plan) {
        if (Files.exists(planFile())) {
            throw new StackException(root + " holds a campaign already: go on with it with --resume, or name another");
        }
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + root, e);
        }
        write(planFile(), plan);
        write(new Position(0, 0));
    }

    /** The plan of the campaign that was begun here. */
    public CampaignPlan plan() {
        if (!Files.exists(planFile())) {
            throw new StackException("There is no campaign in " + root);
        }
        return read(planFile(), CampaignPlan.class);
    }

    Position position() {
        return read(positionFile(), Position.class);
    }

    void write(Position position) {
        write(positionFile(), position);
    }

    Path stack() {
        return root.resolve("stack");
    }

    Path ledger() {
        return root.resolve("ledger.jsonl");
    }

    Path poison() {
        return root.resolve("poison.jsonl");
    }

    Path faults() {
        return root.resolve("faults.jsonl");
    }

    Path samples() {
        return root.resolve("samples.csv");
    }

    Path reportJson() {
        return root.resolve("report.json");
    }

    Path reportText() {
        return root.resolve("report.md");
    }

    /** The stack's data goes, the ledger and the reports stay. */
    void deleteStack() {
        try (Stream<Path> files = Files.walk(stack())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + stack(), e);
        }
    }

    private Path planFile() {
        return root.resolve("campaign.json");
    }

    private Path positionFile() {
        return root.resolve("position.json");
    }

    static void write(Path file, Object value) {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(aside, JSON.writeValueAsBytes(value));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return JSON.readValue(Files.readAllBytes(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
