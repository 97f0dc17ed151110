package org.watchline.ingest.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Sound files with something changed in them, the same ones for the same seed. */
final class MutatedFiles {

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</p>",
            "<table>",
            "<!--",
            "]]>",
            "&#x",
            "\0",
            "\r",
            "\u0000\u0000\u0000",
            "=?utf-8?Q?",
            "\n\n",
            "--cut",
            "Content-Type: multipart/mixed; boundary=cut\n\n",
            "<<",
            ">>",
            " 0 R",
            "endstream",
            "obj",
            "stream\n",
            "/Length 99999999",
            "/Kids [1 0 R]",
            "PK\u0003\u0004",
            "{\\rtf1",
            "2147483647",
            "-1",
            "\ufeff",
            "\u202e",
            "%s%n",
            "<![CDATA[",
            "<?xml");

    private static final List<FuzzInput> SOUND = List.of(
            FuzzInput.of(
                    "page",
                    "page",
                    "html",
                    utf8("<!doctype html><html><head><title>Talks</title><meta charset=utf-8><meta property=og:title"
                            + " content='Talks in Khost'><script"
                            + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Talks\",\"datePublished\":\"2022-06-01\"}</script></head><body><nav><a"
                            + " href=/>Home</a></nav><article><h1>Talks in Khost</h1><p>Elders met on Monday to speak"
                            + " about the road, and nobody was"
                            + " hurt.</p><ul><li>One</li><li>Two</li></ul><blockquote>Nothing is"
                            + " signed.</blockquote><table><tr><td>a</td></tr></table></article></body></html>")),
            FuzzInput.of(
                    "text",
                    "Cyrillic",
                    "txt",
                    "Старейшины встретились в понедельник.".getBytes(Charset.forName("windows-1251"))),
            FuzzInput.of(
                    "text", "UTF-8", "txt", utf8("Elders met – “nothing is signed” 🕊.\r\n\r\nA truce is expected.")),
            FuzzInput.of("mail", "mail", "eml", utf8("""
                            From: "A. Khattak" <a@b.example>
                            Date: Wed, 1 Jun 2022 10:30:00 +0200
                            Subject: =?utf-8?Q?Talks_=E2=80=93_two?=
                            MIME-Version: 1.0
                            Content-Type: multipart/alternative; boundary=cut

                            --cut
                            Content-Type: text/plain; charset=windows-1252
                            Content-Transfer-Encoding: quoted-printable

                            Caf=E9
                            --cut
                            Content-Type: text/html
                            Content-Transfer-Encoding: base64

                            PHA+RWxkZXJzIG1ldC48L3A+
                            --cut--
                            """)),
            FuzzInput.of(
                    "mailbox",
                    "mailbox",
                    "mbox",
                    utf8("From a@b Wed\nSubject: x\n\nOne.\n\nFrom a@b Wed\nSubject: y\n\n>From z\n")),
            FuzzInput.of(
                    "pdf",
                    "pdf",
                    "pdf",
                    TestPdf.of("The Road", "Elders met in Khost on Monday to speak about the", "road.")),
            FuzzInput.of("feed", "RSS", "xml", utf8("""
                            <?xml version="1.0" encoding="utf-8"?><rss version="2.0"
                            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazette</title>
                            <item><title><![CDATA[Talks &amp; <i>truce</i>]]></title><link>/1?a=b&c</link><guid>1</guid>
                            <dc:creator>a@b.example (A. Khattak)</dc:creator><category>Talks</category>
                            <pubDate>Wed, 1 Jun 2022 10:30:00 +0200</pubDate><description>&lt;p>Elders met.</description>
                            </item></channel></rss>""")),
            FuzzInput.of("feed", "Atom", "xml", utf8("""
                            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/"><title>G</title>
                            <entry><id>a</id><title type="html">&lt;b>Talks</title><link href="1"/><author><name>A</name>
                            </author><updated>2022-06-01T10:30:00Z</updated><content type="xhtml"><div><p>Elders met.</p>
                            </div></content></entry></feed>""")),
            FuzzInput.of("feed", "JSON Feed", "json", utf8("""
                            {"version":"https://jsonfeed.org/version/1.1","title":"G","items":[{"id":"1","url":"/1","title":"T",
                            "content_html":"<p>Elders met.","authors":[{"name":"A"}],"date_published":"2022-06-01"}]}""")),
            FuzzInput.of("feed", "sitemap", "xml", utf8("""
                            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc>
                            <lastmod>2022-06-01</lastmod></url></urlset>""")),
            FuzzInput.of("docx", "docx", "docx", TestWord.of("Talks went on in Bannu.", "No date was set.")),
            FuzzInput.of(
                    "document",
                    "rtf",
                    "rtf",
                    utf8("{\\rtf1\\ansi{\\info{\\title T}}Elders met \\'e9 \\u1575? in Khost.\\par x}")));

    private final Random random;
    private final long seed;
    private int count;

    MutatedFiles(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    FuzzInput next() {
        FuzzInput sound = SOUND.get(count++ % SOUND.size());
        byte[] bytes = sound.file().bytes().clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes);
        }
        String name = "%s, seed %d, number %d".formatted(sound.name(), seed, count);
        return new FuzzInput(sound.family(), name, new ArticleFile(sound.file().name(), null, bytes));
    }

    private byte[] changed(byte[] bytes) {
        if (bytes.length < 2) {
            return utf8("x");
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, at);
            case 1 -> Arrays.copyOf(bytes, at + 1);
            case 2 -> spliced(bytes, at, new byte[0], end);
            case 3 -> spliced(bytes, at, repeated(Arrays.copyOfRange(bytes, at, end), 1 + random.nextInt(200)), at);
            case 4 -> spliced(bytes, at, noise(end - at), end);
            default -> spliced(bytes, at, utf8(PIECES.get(random.nextInt(PIECES.size()))), at);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] piece, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(piece);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private static byte[] repeated(byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
