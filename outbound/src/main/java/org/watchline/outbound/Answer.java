package org.watchline.outbound;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param url that answered, after redirects
 * @param headers by name in lower case
 * @param body its first bytes, decoded
 * @param cut whether the body went on behind the limit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(URI url, int status, Map<String, List<String>> headers, byte[] body, boolean cut) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** The first header of this name. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }
}
