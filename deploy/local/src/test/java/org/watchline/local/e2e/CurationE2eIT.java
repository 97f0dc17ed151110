package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StackExtension.class)
class CurationE2eIT {

    private GatewayClient gateway;

    @BeforeEach
    void connect(RunningStack running) {
        gateway = running.gateway();
    }

    @Test
    void whatPeopleDecideHoldsForOldAndNewArticlesUntilTheyTakeItBack() {
        // Given
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String old = stored(word + "-1", "Officials in Kandahar met the Afghan Taliban. " + word);
        assertThat(found("afghan-taliban", word)).containsExactly(old);

        // When
        String merge = decide(
                "{\"kind\":\"merge\",\"entityIds\":[\"afghan-taliban\"],\"into\":\"kandahar\",\"author\":\"An\"}");
        String fresh = stored(word + "-2", "Spokesmen of the Afghan Taliban spoke. " + word);

        // Then
        assertThat(found("kandahar", word)).containsExactlyInAnyOrder(old, fresh);
        assertThat(gateway.json("/api/v1/articles/" + fresh + "/annotations")
                        .get("mentions")
                        .findValuesAsText("entityId"))
                .contains("kandahar")
                .doesNotContain("afghan-taliban");
        assertThat(gateway.get("/api/v1/entities/afghan-taliban").statusCode()).isEqualTo(308);

        // When
        HttpResponse<String> undone =
                gateway.post("/api/v1/curation/" + merge + "/undo", "{\"author\":\"An\",\"reason\":\"a test\"}");

        // Then
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(found("kandahar", word)).containsExactly(old);
        assertThat(found("afghan-taliban", word)).containsExactlyInAnyOrder(old, fresh);
    }

    private String decide(String body) {
        HttpResponse<String> made = gateway.post("/api/v1/curation", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return GatewayClient.tree(made.body()).at("/decision/id").asText();
    }

    private String stored(String id, String text) {
        String article = GatewayClient.tree(
                        gateway.submit(TestArticle.of(id, text).json()).body())
                .at("/0/id")
                .asText();
        gateway.awaitStage(article, "stored");
        return article;
    }

    private List<String> found(String entity, String word) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item :
                gateway.json("/api/v1/articles?entity=" + entity + "&q=" + word).get("items")) {
            ids.add(item.get("id").asText());
        }
        return ids;
    }
}
