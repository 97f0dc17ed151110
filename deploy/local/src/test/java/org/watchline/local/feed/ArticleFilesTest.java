package org.watchline.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {

    @TempDir
    Path directory;

    private final List<FeedItem> found = new ArrayList<>();
    private final ArticleFiles files = new ArticleFiles(found::add);

    @Test
    void readsOneArticleAndAnArrayOfThem() throws IOException {
        // When
        files.read(file("one.json", "{\"text\": \"a\"}"));
        files.read(file("many.json", "[{\"text\": \"b\"}, {\"text\": \"c\"}]"));

        // Then
        assertThat(found).extracting(ArticleFilesTest::text).containsExactly("a", "b", "c");
    }

    @Test
    void readsOneArticlePerLineAndReportsTheLineThatIsBroken() throws IOException {
        // When
        files.read(file("many.jsonl", "{\"text\": \"a\"}\n\n{\"text\":\n{\"text\": \"b\"}\n"));

        // Then
        assertThat(found).extracting(ArticleFilesTest::text).containsExactly("a", null, "b");
        assertThat(reason(found.get(1))).contains("not valid JSON");
        assertThat(found.get(1).origin().toString()).endsWith("many.jsonl:3");
    }

    @Test
    void leavesFilesAndListsOfFeedsAsTheyAre() throws IOException {
        // When
        files.read(file("note.txt", "Line one"));
        files.read(file("page.HTML", "<p>x</p>"));
        files.read(file("report.pdf", "%PDF"));
        files.read(file("press.opml", "<opml/>"));

        // Then
        assertThat(found)
                .containsExactly(
                        new FeedItem.Upload(Origin.of(directory.resolve("note.txt")), directory.resolve("note.txt")),
                        new FeedItem.Upload(Origin.of(directory.resolve("page.HTML")), directory.resolve("page.HTML")),
                        new FeedItem.Upload(
                                Origin.of(directory.resolve("report.pdf")), directory.resolve("report.pdf")),
                        new FeedItem.Subscriptions(
                                Origin.of(directory.resolve("press.opml")), directory.resolve("press.opml")));
    }

    @Test
    void readsDirectoriesInOrderAndTellsWhatItPassesOver() throws IOException {
        // Given
        file("b.json", "{\"text\": \"b\"}");
        file("a/deep.json", "{\"text\": \"a\"}");
        file("README.md", "no article");
        file("photo.old.png", "no article");
        file("LICENSE", "no article");
        file(".hidden.json", "{\"text\": \"hidden\"}");

        // When
        files.read(directory);

        // Then
        assertThat(found).extracting(ArticleFilesTest::text).containsExactly("a", "b", null);
        assertThat(found)
                .contains(new FeedItem.Skipped(Origin.of(directory), "3 files of other kinds: LICENSE .md .png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The road_files", "The road.files", "The road-Dateien", "the road_fichiers"})
    void leavesOutWhatABrowserSavedBesideAPage(String folder) throws IOException {
        // Given
        Path page = file("The road.html", "<p>Elders met.</p>");
        file(folder + "/banner.html", "<p>Buy this.</p>");
        Path other = file("other_files/note.txt", "No page stands beside it.");

        // When
        files.read(directory);

        // Then
        assertThat(found)
                .containsExactlyInAnyOrder(
                        new FeedItem.Upload(Origin.of(page), page),
                        new FeedItem.Upload(Origin.of(other), other),
                        new FeedItem.Skipped(Origin.of(directory.resolve(folder)), "belongs to the page beside it"));
    }

    /** The test ends, so nothing waited for the pipe's other end. */
    @Test
    void aDirectoryCannotReachOutOfItselfNorHoldTheReaderUp(@TempDir Path elsewhere) throws Exception {
        // Given
        Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{\"text\": \"not meant to be fed\"}");
        Files.createSymbolicLink(directory.resolve("a.json"), secret);
        Files.createSymbolicLink(directory.resolve("b"), elsewhere);
        Files.createSymbolicLink(directory.resolve("loop"), directory);
        Path pipe = directory.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        file("sound.json", "{\"text\": \"sound\"}");

        // When
        files.read(directory);

        // Then
        assertThat(found)
                .extracting(ArticleFilesTest::text)
                .filteredOn(Objects::nonNull)
                .containsExactly("sound");
        String link = "is a link; name where it leads to have that read";
        assertThat(found)
                .contains(
                        new FeedItem.Skipped(Origin.of(directory.resolve("a.json")), link),
                        new FeedItem.Skipped(Origin.of(directory.resolve("b")), link),
                        new FeedItem.Skipped(Origin.of(directory.resolve("loop")), link),
                        new FeedItem.Skipped(Origin.of(pipe), "is a pipe, a socket or a device"));
    }

    @Test
    void aLinkThatIsNamedIsFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(elsewhere.resolve("named.json"), file("sound.json", "{\"text\": \"sound\"}"));

        files.read(elsewhere.resolve("named.json"));

        assertThat(found).extracting(ArticleFilesTest::text).containsExactly("sound");
    }

    @Test
    void saysWhatCannotBeFed() throws IOException {
        // When
        files.read(file("table.xlsx", "x"));
        files.read(directory.resolve("missing.json"));
        files.read(file("empty.json", ""));
        files.read(file("broken.json", "{\"text\": "));

        // Then
        assertThat(found)
                .extracting(ArticleFilesTest::reason)
                .satisfiesExactly(
                        kind -> assertThat(kind).contains(".jsonl"),
                        missing -> assertThat(missing).contains("does not exist"),
                        empty -> assertThat(empty).contains("no article"),
                        broken -> assertThat(broken).contains("not valid JSON (line 1"));
    }

    @Test
    void readsLinesOrOneDocumentFromStandardInput() {
        // When
        files.readStream("-", stream("{\"text\": \"a\"}\n{\"text\": \"b\"}\n"));
        files.readStream("-", stream("{\n  \"text\": \"c\"\n}"));

        // Then
        assertThat(found).extracting(ArticleFilesTest::text).containsExactly("a", "b", "c");
    }

    private Path file(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String text(FeedItem item) {
        return item instanceof FeedItem.Article article
                ? article.json().path("text").asText()
                : null;
    }

    private static String reason(FeedItem item) {
        return ((FeedItem.Unreadable) item).reason();
    }
}
