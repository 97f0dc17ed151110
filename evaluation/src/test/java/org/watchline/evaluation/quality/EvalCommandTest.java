package org.watchline.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void scoresMarkedSentencesAndListsWhatWasMissed() throws IOException {
        Path file = Files.writeString(
                directory.resolve("two.txt"),
                "The talks were held in [GPE Kabul].\n\nThe [ORG talks] were held in [GPE Islamabad].\n");

        int status = run("--sentences", file.toString());

        assertThat(status).isZero();
        assertThat(out.toString())
                .contains("| newswire | LOCATION | 1.000 | P 1.000 R 1.000, 2 marked, 2 found, 2 right |")
                .contains("## newswire: missed (1)")
                .contains("The ⟦talks⟧ were held in Islamabad.");
    }

    @Test
    void writesTheReportWhereItIsTold() throws IOException {
        Path file = Files.writeString(directory.resolve("one.txt"), "It happened in [GPE Kabul].\n");
        Path report = directory.resolve("reports/one.md");

        run("--sentences", file.toString(), "--output", report.toString());

        assertThat(report).hasContent(out.toString());
    }

    @Test
    void aMissingDirectoryIsAnErrorThatNamesIt() {
        int status = run("--gold", directory.resolve("nowhere").toString());

        assertThat(status).isOne();
        assertThat(err.toString()).startsWith("eval: there is no ").contains("nowhere");
    }

    @Test
    void aFileInPlaceOfADirectoryIsAnErrorThatSaysSo() throws IOException {
        Path file = Files.writeString(directory.resolve("gold.json"), "{}");

        assertThat(run("--gold", file.toString())).isOne();
        assertThat(err.toString()).startsWith("eval: ").contains("gold.json is not a directory");
    }

    @Test
    void aMissingKnowledgeDirectoryIsAnErrorWithoutStackTrace() throws IOException {
        Path file = Files.writeString(directory.resolve("one.txt"), "It happened in [GPE Kabul].\n");

        int status = run(
                "--sentences",
                file.toString(),
                "--knowledge",
                directory.resolve("nowhere").toString());

        assertThat(status).isOne();
        assertThat(err.toString()).startsWith("eval: cannot list ").doesNotContain("\tat ");
    }

    @Test
    void aDirectoryWithoutGoldIsAnError() {
        assertThat(run("--gold", directory.toString())).isOne();
        assertThat(err.toString()).contains("no gold files (*.json) in");
    }

    private int run(String... arguments) {
        return new CommandLine(new EvalCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
