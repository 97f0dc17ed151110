package org.watchline.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.watchline.contracts.identity.Sha256;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedTexts;
import org.watchline.knowledge.KnowledgeBase;

/**
 * What the model is trained on.
 *
 * @param written by people, in the order of files and documents
 * @param templates filled with names
 * @param digest SHA-256 of the files
 */
record TrainingCorpus(List<TrainingDocument> written, List<TrainingDocument> templates, String digest) {

    TrainingCorpus {
        written = List.copyOf(written);
        templates = List.copyOf(templates);
    }

    static TrainingCorpus read(Path directory, DocumentReader reader, KnowledgeBase knowledge) throws IOException {
        List<TrainingDocument> written = new ArrayList<>();
        StringBuilder digests = new StringBuilder();
        for (Path file : filesIn(directory.resolve("train"))) {
            String style = file.getFileName().toString().replace(".txt", "");
            for (MarkedText document : MarkedTexts.in(file)) {
                written.add(reader.read(style, document));
            }
            digests.append(Sha256.of(Files.readAllBytes(file)));
        }
        Path templateFile = directory.resolve("templates.txt");
        List<TrainingDocument> templates = new ArrayList<>();
        for (MarkedText filled : new Templates(knowledge).fill(templateFile)) {
            templates.add(reader.read("templates", filled));
        }
        digests.append(Sha256.of(Files.readAllBytes(templateFile)));
        return new TrainingCorpus(written, templates, Sha256.of(digests.toString()));
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
