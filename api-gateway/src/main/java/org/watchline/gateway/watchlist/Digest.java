package org.watchline.gateway.watchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCard;

/**
 * What came in since a position.
 *
 * @param since the position it begins after
 * @param position the position it goes up to: whoever has read it has seen everything up to here
 * @param items the latest first; articles that retell each other are one item
 * @param echoes articles left out because they retell one that was there before
 * @param complete false if more came in than a digest looks at, so that the oldest of it is missing
 */
@Schema(description = "What came in since a position")
public record Digest(String since, String position, List<Item> items, int echoes, boolean complete) {

    public Digest {
        items = List.copyOf(items);
    }

    /**
     * One text that came in.
     *
     * @param article the first that had it
     * @param change {@code new} or {@code revised}
     * @param lead the beginning of the text
     * @param copies other articles that tell the same in much the same words, in the whole corpus
     * @param alsoIn outlets of those among them that came in since
     */
    @Schema(name = "DigestItem", description = "One text that came in")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            ArticleCard article,
            String change,
            Instant storedAt,
            @Nullable String lead,
            int copies,
            List<String> alsoIn) {

        public Item {
            alsoIn = List.copyOf(alsoIn);
        }
    }
}
