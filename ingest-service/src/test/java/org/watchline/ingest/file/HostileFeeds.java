package org.watchline.ingest.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Feeds made to hurt, in XML, in JSON and packed, up to 10 MB. */
final class HostileFeeds {

    private static final int MIB = 1024 * 1024;

    private HostileFeeds() {}

    /** One at a time: together they would not fit into memory. */
    static List<Supplier<FuzzInput>> all() {
        return List.of(
                feed("100,000 nested tags", () -> "<rss>" + "<a>".repeat(100_000)),
                feed("100,000 nested items", () -> "<rss>" + "<item><title>".repeat(100_000) + "a ".repeat(MIB)),
                feed("100,000 nested entries", () -> "<feed>" + "<entry><content>".repeat(100_000) + "a ".repeat(MIB)),
                feed("a million tags", () -> "<rss>" + "<a/>".repeat(MIB)),
                feed("a million items", () -> "<rss>" + "<item/>".repeat(MIB)),
                feed("a million comments", () -> "<rss>" + "<!---->".repeat(MIB)),
                feed("a million instructions", () -> "<rss>" + "<?a?>".repeat(2 * MIB)),
                feed("a million types", () -> "<!DOCTYPE>".repeat(MIB) + "<rss>"),
                feed("a million sections", () -> "<rss>" + "<![CDATA[".repeat(MIB)),
                feed("a million ampersands", () -> "<rss>" + "& ".repeat(4 * MIB)),
                feed("a million labels", () -> "<rss><item>" + "<category>&lt;b>a</category>".repeat(MIB / 4)),
                feed("attributes", () -> "<rss>" + ("<a " + attributes() + ">").repeat(2_000)),
                feed("entities", () -> HostileFiles.entities("rss") + "<rss><channel><title>&e9;</title></channel>"),
                feed("a page as a title", () -> "<rss><item><title><![CDATA[" + "<p>a".repeat(2 * MIB)),
                feed("brackets as a person", () -> "<rss><item>" + ("<author>" + "a@(".repeat(3_000)).repeat(1_000)),
                feed("keywords", () -> "<urlset><url><keywords>" + "a,".repeat(4 * MIB)),
                feed("a long link", () -> "<rss><item><link>/" + "é".repeat(4 * MIB)),
                feed("a long date", () -> "<rss><item><pubDate>" + "1 Mar ".repeat(MIB)),
                feed("a million addresses", () -> "<urlset>" + "<url><loc>http://a.b/</loc></url>".repeat(MIB / 4)),
                feed("a million sitemaps", () -> "<sitemapindex>" + "<sitemap><loc>http://a.b/".repeat(MIB / 4)),
                feed("a million lines", () -> "http://a.b/\n".repeat(MIB / 2)),
                feed("short lines", () -> "http://a.b/\n" + "a\n".repeat(4 * MIB)),
                feed("a page", () -> "<html>" + "<p>a".repeat(2 * MIB)),
                feed("one long line", () -> "a".repeat(10 * MIB)),
                feed("null bytes", () -> "<rss><item><title>" + "\0".repeat(8 * MIB)),
                feed("control characters", () -> "<rss><item><title>" + "\u0001\u001b\u0085".repeat(MIB)),
                feed("JSON: nested lists", () -> "{\"items\":" + "[".repeat(8 * MIB)),
                feed("JSON: a million objects", () -> "{\"items\":[" + "{},".repeat(3 * MIB) + "{}]}"),
                feed("JSON: a long text", () -> "{\"items\":[{\"content_text\":\"" + "a\\n".repeat(3 * MIB) + "\"}]}"),
                bytes(
                        "lone surrogates",
                        () -> ("<rss><item><title>" + "a\ud800b\udc00".repeat(MIB))
                                .getBytes(StandardCharsets.UTF_16LE)),
                bytes("a zip bomb", () -> packed(400)),
                bytes("a broken zip", () -> new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3}));
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        IntStream.range(0, 500)
                .forEach(number -> attributes.append("a").append(number).append("='' "));
        return attributes.toString();
    }

    private static byte[] packed(int mebibytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            byte[] spaces = " ".repeat(MIB).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < mebibytes; i++) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Supplier<FuzzInput> feed(String name, Supplier<String> content) {
        return bytes(name, () -> content.get().getBytes(StandardCharsets.UTF_8));
    }

    private static Supplier<FuzzInput> bytes(String name, Supplier<byte[]> content) {
        return () -> FuzzInput.of("feed", name, "xml", content.get());
    }
}
