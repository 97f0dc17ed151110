package org.watchline.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.testclient.ArticlesApi;
import org.watchline.testclient.EntitiesApi;
import org.watchline.testclient.call.ApiClient;
import org.watchline.testclient.call.ApiException;
import org.watchline.testclient.model.ArticleAnswer;
import org.watchline.testclient.model.EntityProfile;
import org.watchline.testclient.model.SearchAnswer;

/** Calls the gateway with a client that was generated from its description. */
@QuarkusTest
class GeneratedClientIT {

    @TestHTTPResource
    URI gateway;

    private ArticlesApi articles;
    private EntitiesApi entities;

    @BeforeEach
    void connect() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(gateway.resolve("/").toString().replaceFirst("/$", ""));
        articles = new ArticlesApi(client);
        entities = new EntitiesApi(client);
    }

    @Test
    void findsAndReadsWhatTheCorpusHolds() throws ApiException {
        // Given
        StoredFixture stored = StoredFixture.saying("A bandicoot was seen in Wana.")
                .titled("In Wana")
                .from("Client Courier")
                .published("2022-04-18T08:00:00Z")
                .mentioning("Wana", "GPE", "client-wana", "Wana");
        StoredCorpus.store(stored);

        // When
        SearchAnswer found = articles.searchArticles(ArticlesApi.APISearchArticlesRequest.newBuilder()
                .q("bandicoot")
                .limit(5)
                .build());
        ArticleAnswer article = articles.article(ArticlesApi.APIArticleRequest.newBuilder()
                .id(stored.id().toString())
                .build());
        EntityProfile entity = entities.entity(
                EntitiesApi.APIEntityRequest.newBuilder().id("client-wana").build());

        // Then
        assertThat(found.getItems()).hasSize(1);
        assertThat(found.getItems().get(0).getTitle()).isEqualTo("In Wana");
        assertThat(article.getText()).isEqualTo("A bandicoot was seen in Wana.");
        assertThat(entity.getName()).isEqualTo("Wana");
    }

    @Test
    void tellsProblemsWithTheirStatus() {
        assertThatThrownBy(() -> articles.article(ArticlesApi.APIArticleRequest.newBuilder()
                        .id("nonsense")
                        .build()))
                .isInstanceOfSatisfying(ApiException.class, failure -> {
                    assertThat(failure.getCode()).isEqualTo(404);
                    assertThat(failure.getResponseBody()).contains("article-not-found");
                });
    }
}
