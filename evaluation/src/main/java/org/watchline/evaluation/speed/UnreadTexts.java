package org.watchline.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.watchline.contracts.article.Article;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedTexts;

/** Articles that an engine has not read yet, put together from items of the training corpus. */
final class UnreadTexts {

    /** Some 600 words, as long as the articles of the press are. */
    private static final int CHARACTERS = 3_600;

    private UnreadTexts() {}

    static List<Article> in(Path directory) throws IOException {
        List<Article> articles = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Path file : filesIn(directory)) {
            for (MarkedText item : MarkedTexts.in(file)) {
                text.append(item.text()).append("\n\n");
                if (text.length() >= CHARACTERS) {
                    articles.add(
                            new Article(null, null, null, null, List.of(), null, "en", List.of(), text.toString()));
                    text.setLength(0);
                }
            }
        }
        return articles;
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
