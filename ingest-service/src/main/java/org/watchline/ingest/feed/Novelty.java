package org.watchline.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.FeedState.SeenItem;
import org.watchline.contracts.identity.UrlNormalizer;
import org.watchline.ingest.feed.document.FeedItem;

/**
 * Tells what is new in a document by what was seen of the feed before.
 *
 * @param fresh items that are new or changed, in the document's order
 * @param seen what is to be remembered, the latest listed first
 */
record Novelty(List<FeedItem> fresh, List<SeenItem> seen) {

    /** More than any document lists, so that nothing is taken twice; it bounds the size of a feed's state. */
    private static final int MOST_SEEN = 6_000;

    private static final int DIGEST_BYTES = 8;

    static Novelty of(List<FeedItem> listed, List<SeenItem> before) {
        Map<String, String> known = new LinkedHashMap<>();
        before.forEach(item -> known.put(item.key(), item.version()));
        Map<String, String> now = new LinkedHashMap<>();
        List<FeedItem> fresh = new ArrayList<>();
        Set<String> shared = shared(listed);
        for (FeedItem item : listed) {
            String usual = key(item);
            String key = shared.contains(usual) ? digest(usual, item.title()) : usual;
            String version = version(item);
            boolean seen = version.equals(known.get(key)) || version.equals(known.get(usual));
            if (now.putIfAbsent(key, version) == null && !seen) {
                fresh.add(item);
            }
        }
        known.forEach(now::putIfAbsent);
        List<SeenItem> seen = now.entrySet().stream()
                .limit(MOST_SEEN)
                .map(item -> new SeenItem(item.getKey(), item.getValue()))
                .toList();
        return new Novelty(fresh, seen);
    }

    /** Keys under which several articles are listed: items without ids that share a link, but not their title. */
    private static Set<String> shared(List<FeedItem> listed) {
        Map<String, String> titles = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (FeedItem item : listed) {
            String title = String.valueOf(item.title());
            String key = key(item);
            String other = titles.putIfAbsent(key, title);
            if (item.id() == null && other != null && !other.equals(title)) {
                shared.add(key);
            }
        }
        return shared;
    }

    /** Some feeds give all items one id, some all of them one link, and some change the campaign in it every time. */
    private static String key(FeedItem item) {
        String link =
                item.link() == null ? null : UrlNormalizer.normalize(item.link().toString());
        boolean named = item.id() != null || link != null;
        return digest(item.id(), link, named ? null : item.title());
    }

    private static String version(FeedItem item) {
        return digest(
                item.title(),
                String.valueOf(item.publishedAt()),
                String.valueOf(item.changedAt()),
                item.summary(),
                item.content());
    }

    private static String digest(@Nullable String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
