package org.watchline.evaluation.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of one run, as Markdown for people and as JSON for programs; written again after every table. */
public final class Results {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path directory;
    private final String name;
    private final Machine machine;
    private final List<Table> tables = new ArrayList<>();

    /** @param name of the files, without what says their format */
    public Results(Path directory, String name, Machine machine) {
        this.directory = directory;
        this.name = name;
        this.machine = machine;
    }

    /** Adds a table and writes everything so far. */
    public void add(Table table) throws IOException {
        tables.add(table);
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".md"), markdown());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("tables", tables);
        Files.writeString(directory.resolve(name + ".json"), JSON.writeValueAsString(all) + "\n");
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# Benchmark: ").append(name).append("\n\n");
        text.append("Written by `./watchline bench`. ")
                .append(machine.markdown())
                .append('\n');
        tables.forEach(table -> text.append('\n').append(table.markdown()));
        return text.toString();
    }
}
