package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.local.feed.FeedResult;

/** Files of many kinds, from the disk to the corpus. */
@ExtendWith(StackExtension.class)
class FilesE2eIT {

    static final String PDF = """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R
          /Resources <</Font <</F 4 0 R>>>>>> endobj
        4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
        5 0 obj <</Length 94>> stream
        BT /F 11 Tf 72 700 Td (Elders of Zurmat met in a school to speak about the bridge.) Tj ET
        endstream endobj
        trailer <</Root 1 0 R>>
        """;

    @Test
    void areFedAndToldOf(RunningStack stack, @TempDir Path files) throws IOException, InterruptedException {
        // Given
        Files.writeString(files.resolve("bridge.pdf"), PDF);
        Files.writeString(files.resolve("short.docx"), "PK\u0003\u0004 and then nothing");
        Files.write(
                files.resolve("note.txt"),
                "Le caf\u00e9 pr\u00e8s de la fronti\u00e8re de Zurmat \u00e9tait ferm\u00e9."
                        .getBytes(Charset.forName("windows-1252")));
        Files.writeString(files.resolve("list.mbox"), """
                From a@b Wed
                Message-ID: <e2e-1@b>
                Subject: One

                First letter from Zurmat.

                From a@b Wed
                Message-ID: <e2e-2@b>
                Subject: Two

                Second letter from Zurmat.
                """);

        // When
        FeedResult result = stack.feed(files);

        // Then
        assertThat(result.settled()).isTrue();
        assertThat(result.taken())
                .containsExactly(
                        "stored    " + files.resolve("bridge.pdf"),
                        "stored    " + files.resolve("list.mbox") + " (2 articles)",
                        "stored    " + files.resolve("note.txt"));
        assertThat(result.refusals())
                .singleElement()
                .asString()
                .startsWith(files.resolve("short.docx").toString());
        JsonNode hits = stack.gateway().search("Zurmat");
        assertThat(hits.path("total").path("value").asInt()).isEqualTo(4);
        assertThat(hits.path("items").path(0).path("source").asText()).isEqualTo("Frontier Monitor");
    }
}
