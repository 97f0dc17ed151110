package org.watchline.gateway.corpus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another article whose text is near.
 *
 * @param similarity share of the wording of both that is common, up to 1: the same text
 * @param contained share of the shorter one's wording that the other has, up to 1
 * @param sameStory whether one tells what the other tells; otherwise it quotes passages of it
 */
public record Duplicate(
        UUID id,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        double similarity,
        double contained,
        boolean sameStory) {}
