package org.watchline.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;

class ContractCodecTest {

    @Test
    void writesTimesAsIso8601AndLeavesNullOut() {
        ArticleStatus status =
                new ArticleStatus("s", null, 1, Stage.STORED, Instant.parse("2022-03-05T08:30:00Z"), null);

        assertThat(new String(ContractCodec.write(status), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"s\",\"attempt\":1,\"stage\":\"stored\",\"at\":\"2022-03-05T08:30:00Z\"}");
    }

    @Test
    void saysWhereJsonIsMalformedWithoutQuotingIt() {
        assertThatThrownBy(() -> read("{\"text\": \"secret\", }"))
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("line 1, column 20")
                .hasMessageNotContaining("secret");
    }

    @Test
    void absentListsOfAnnotationsAreEmpty() {
        String earlier =
                "{\"sentences\":[],\"tokens\":{\"starts\":[],\"ends\":[],\"pos\":[],\"lemmas\":[]},\"mentions\":[]}";

        Annotations read = ContractCodec.read(earlier.getBytes(StandardCharsets.UTF_8), Annotations.class);

        assertThat(read.citations()).isEmpty();
        assertThat(read.events()).isEmpty();
    }

    @Test
    void writesMarkersAsPairsOfOffsets() {
        Footnote footnote = new Footnote(1, 90, 120, List.of(new Footnote.Reference(41, 44)));

        assertThat(new String(ContractCodec.write(footnote), StandardCharsets.UTF_8))
                .isEqualTo("{\"marker\":1,\"start\":90,\"end\":120,\"refs\":[[41,44]]}");
    }

    @Test
    void refusesRandomBytes() {
        byte[] noise = new byte[1000];
        new Random(7).nextBytes(noise);

        assertThatThrownBy(() -> ContractCodec.read(noise, ArticleSubmitted.class))
                .isInstanceOf(ContractViolationException.class);
    }

    @Test
    void refusesBytesThatPassForUtf32() {
        byte[] oddByteOrder = {0, 0, (byte) 0xFF, (byte) 0xFE};

        assertThatThrownBy(() -> ContractCodec.read(oddByteOrder, ArticleSubmitted.class))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage("not text in UTF-8");
    }

    @Test
    void refusesNothingAndNull() {
        assertThatThrownBy(() -> read("")).hasMessage("the record is empty");
        assertThatThrownBy(() -> read("null")).hasMessage("the record is JSON null");
        assertThatThrownBy(() -> ContractCodec.read(null, ArticleSubmitted.class))
                .hasMessage("the record is empty");
    }

    @Test
    void refusesASecondValueAfterTheRecord() {
        assertThatThrownBy(() -> read("{} {}")).isInstanceOf(ContractViolationException.class);
    }

    @Test
    void refusesNestingThatWouldOverflowTheStack() {
        assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(100_000))).isInstanceOf(ContractViolationException.class);
    }

    @Test
    void namesTheFieldOfTheWrongType() {
        assertThatThrownBy(() -> read("{\"authors\": {\"a\": 1}}")).hasMessageContaining("authors");
    }

    private static ArticleSubmitted read(String json) {
        return ContractCodec.read(json.getBytes(StandardCharsets.UTF_8), ArticleSubmitted.class);
    }
}
