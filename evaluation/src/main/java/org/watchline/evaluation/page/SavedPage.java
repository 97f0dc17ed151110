package org.watchline.evaluation.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of the corpus with what is wanted from it. */
record SavedPage(String name, String html, WantedPage wanted) {

    private static final String HTML = ".html";

    /** The pages of a directory by name: for each {@code NAME.html} a {@code NAME.json} with what is wanted. */
    static List<SavedPage> in(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.toString().endsWith(HTML)).sorted().toList();
        }
        ObjectMapper json = new ObjectMapper();
        List<SavedPage> pages = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(HTML, "");
            WantedPage wanted =
                    json.readValue(file.resolveSibling(name + ".json").toFile(), WantedPage.class);
            pages.add(new SavedPage(name, Files.readString(file), wanted));
        }
        return pages;
    }
}
