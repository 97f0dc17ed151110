package org.watchline.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.TimeZone;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.identity.Sha256;
import org.watchline.nlp.model.NameModelFactory;

class StableModelTest {

    @Test
    void writesWhatItReadsWhereverAndWheneverItIs() throws IOException {
        byte[] shipped = shipped("names-en.bin");
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kabul"));
            assertThat(StableModel.bytes(model(shipped))).isEqualTo(shipped);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(StableModel.bytes(model(shipped))).isEqualTo(shipped);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void theRecordBesideTheModelIsOfThisModel() throws IOException {
        String recorded = new ObjectMapper()
                .readTree(shipped("names-en.json"))
                .path("sha256")
                .asText();

        assertThat(recorded).isEqualTo(Sha256.of(shipped("names-en.bin")));
    }

    private static TokenNameFinderModel model(byte[] bytes) throws IOException {
        NameModelFactory.allow();
        return new TokenNameFinderModel(new ByteArrayInputStream(bytes));
    }

    private static byte[] shipped(String file) throws IOException {
        try (InputStream stream = StableModelTest.class.getResourceAsStream("/models/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        }
    }
}
