package org.watchline.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Golden vectors: a change here would give stored articles new identities. */
class ArticleIdentityTest {

    @Test
    void nameUuidAgreesWithTheTestVectorOfRfc9562() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(NameUuid.of(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void clientIdWithinItsSourceComesFirst() {
        assertThat(ArticleIdentity.of("a-1", "Frontier Monitor", "https://x.example/", "text"))
                .isEqualTo(UUID.fromString("5c5fcf88-2672-5a8c-ba02-af91072622a1"));
        assertThat(ArticleIdentity.of("a-1", null, null, "text"))
                .isEqualTo(UUID.fromString("23509310-219a-5d72-bade-6492323428a0"));
    }

    @Test
    void urlComesSecondWhateverItsSpelling() {
        UUID golden = UUID.fromString("b1d0e699-6762-5aa5-91b3-006a72e3a304");

        assertThat(ArticleIdentity.of(null, "S", "https://x.example/a?b=1", "text"))
                .isEqualTo(golden);
        assertThat(ArticleIdentity.of(null, "T", "HTTPS://X.example:443/a?utm_source=rss&b=1#top", "other"))
                .isEqualTo(golden);
    }

    @Test
    void textComesLast() {
        assertThat(ArticleIdentity.of(null, "S", null, "Two policemen were wounded near Tank."))
                .isEqualTo(UUID.fromString("61f4db2e-b138-5a5a-80d1-019ded21495c"));
    }
}
