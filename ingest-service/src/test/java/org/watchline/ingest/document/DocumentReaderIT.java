package org.watchline.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchline.ingest.TestConfig;
import org.watchline.ingest.file.TestPdf;
import org.watchline.ingest.file.TestWord;
import org.watchline.reader.protocol.Refusal;
import org.watchline.reader.protocol.Reply;

class DocumentReaderIT {

    /** Of services that other tests have started. */
    private final List<Long> strangers = running();

    private final DocumentReader reader = reader(Map.of());

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void readsOneFileAfterTheOtherWithOneProgram() {
        // When
        Reply pdf = reader.read(TestPdf.of("The Road", "Elders met in Khost on Monday to speak about the road."));
        List<Long> programs = programs();
        Reply word = reader.read(TestWord.of("Nobody was hurt."));

        // Then
        assertThat(textOf(pdf)).isEqualTo("Elders met in Khost on Monday to speak about the road.");
        assertThat(textOf(word)).isEqualTo("Nobody was hurt.");
        assertThat(programs()).hasSize(1).isEqualTo(programs);
    }

    @Test
    void takesANewProgramAfterSoManyFiles() {
        // Given
        DocumentReader impatient = reader(Map.of("watchline.ingest.documents.files-per-process", "1"));
        impatient.read(TestWord.of("One."));
        List<Long> first = programs();

        // When
        impatient.read(TestWord.of("Two."));

        // Then
        assertThat(programs()).hasSize(1).doesNotContainAnyElementsOf(first);
        impatient.close();
    }

    @Test
    void killsAProgramThatAFileHasStoppedAndGoesOn() {
        assertThat(refusalOf(reader.read(TestPdf.endless()))).isEqualTo(Refusal.OVERLOADED);
        assertThat(textOf(reader.read(TestWord.of("Next.")))).isEqualTo("Next.");
    }

    @Test
    void refusesAFileThatNeedsTooMuchMemoryAndGoesOn() {
        assertThat(refusalOf(reader.read(TestPdf.swollen(400_000_000)))).isEqualTo(Refusal.OVERLOADED);
        assertThat(textOf(reader.read(TestWord.of("Next.")))).isEqualTo("Next.");
    }

    @Test
    void refusesAFileThatIsNestedTooDeeplyAndGoesOnWithTheSameProgram() {
        // Given
        reader.read(TestWord.of("One."));
        List<Long> before = programs();

        // When
        Reply reply = reader.read(TestWord.ofXml("<w:p xmlns:w=\"w\">".repeat(100_000)));

        // Then
        assertThat(reply).isEqualTo(new Reply.Refused(Refusal.OVERLOADED, "is nested too deeply"));
        assertThat(programs()).isEqualTo(before);
    }

    @Test
    void goesOnAfterAProgramWasKilled() {
        // Given
        reader.read(TestWord.of("One."));
        ProcessHandle.of(programs().get(0)).orElseThrow().destroyForcibly();

        // When, Then
        assertThat(textOf(reader.read(TestWord.of("Two.")))).isEqualTo("Two.");
    }

    @Test
    void callsNobodyWhomAFileNames() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            // Given
            String address = "http://127.0.0.1:" + stranger.getLocalPort() + "/x";
            stranger.setSoTimeout(300);

            // When
            reader.read(TestWord.withType("<!DOCTYPE d SYSTEM \"" + address + "\">", "x"));
            reader.read(TestWord.withType("<!DOCTYPE d [<!ENTITY e SYSTEM \"" + address + "\">]>", "&e;"));

            // Then
            assertThatThrownBy(stranger::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void saysThatThereIsNoProgram() {
        // Given
        DocumentReader homeless = reader(Map.of("watchline.ingest.documents.program", "nowhere"));

        // When, Then
        assertThatThrownBy(() -> homeless.read(TestWord.of("One.")))
                .isInstanceOf(ReaderUnavailableException.class)
                .hasMessageContaining("nowhere");
    }

    private List<Long> programs() {
        return running().stream()
                .filter(program -> !strangers.contains(program))
                .toList();
    }

    private static List<Long> running() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.isAlive()
                        && child.info().commandLine().orElse("").contains("org.watchline.reader.ReaderMain"))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static String textOf(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Finished.class);
        return ((Reply.Finished) reply).document().text();
    }

    private static Refusal refusalOf(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Refused.class);
        return ((Reply.Refused) reply).refusal();
    }

    private static DocumentReader reader(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("watchline.ingest.documents.program", "target/quarkus-app/reader");
        return new DocumentReader(TestConfig.of(all));
    }
}
