package org.watchline.store.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to a receiver.
 *
 * @param id the same for every attempt: by it a receiver recognises what it has already
 * @param lease by which the sender shows that nobody else has taken the delivery over
 * @param attempt counted from 1
 * @param tries attempts since somebody last asked for the delivery, this one included
 * @param failingSince since when the receiver takes nothing; null if it took the last one
 */
public record Delivery(
        UUID id,
        UUID webhook,
        UUID lease,
        int attempt,
        int tries,
        URI url,
        SigningSecret secret,
        String body,
        @Nullable Instant failingSince) {}
