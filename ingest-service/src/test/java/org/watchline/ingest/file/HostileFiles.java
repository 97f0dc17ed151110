package org.watchline.ingest.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files made to hurt: each kind of nastiness that extractors are known to have died of, up to 10 MB. */
final class HostileFiles {

    private static final int MIB = 1024 * 1024;

    private HostileFiles() {}

    /** One at a time: together they would not fit into memory. */
    static List<Supplier<FuzzInput>> all() {
        return Stream.of(HostilePages.all(), texts(), mails(), HostileFeeds.all(), documents())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Supplier<FuzzInput>> texts() {
        return List.of(
                text("one long line", () -> utf8("a".repeat(10 * MIB))),
                text("a line of 50 MB", () -> repeated(new byte[] {'a'}, 50 * MIB)),
                text("null bytes", () -> new byte[10 * MIB]),
                text("lone surrogates", () -> "a\ud800b\udc00".repeat(500_000).getBytes(StandardCharsets.UTF_16LE)),
                text(
                        "broken UTF-8",
                        () -> repeated(new byte[] {'a', (byte) 0xC3, 'b', (byte) 0xE2, (byte) 0x82}, 2 * MIB)),
                text("all bytes", HostileFiles::allBytes),
                text("odd UTF-16", () -> repeated(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}, 2 * MIB)),
                text("broken Shift_JIS", () -> repeated(new byte[] {(byte) 0x81, (byte) 0x40, (byte) 0xFC}, 3 * MIB)),
                text("ISO-2022 without end", () -> repeated(new byte[] {0x1B, '$', 'B', '!', '!'}, 2 * MIB)),
                text("Cyrillic", () -> "Дом и дорога. ".repeat(300_000).getBytes(Charset.forName("windows-1251"))),
                text("nothing", () -> new byte[0]));
    }

    private static List<Supplier<FuzzInput>> mails() {
        return List.of(
                mail("nested parts", () -> {
                    StringBuilder parts = new StringBuilder();
                    for (int i = 0; i < 100_000; i++) {
                        parts.append("Content-Type: multipart/mixed; boundary=b")
                                .append(i)
                                .append("\n\n--b")
                                .append(i)
                                .append('\n');
                    }
                    return parts.toString();
                }),
                mail(
                        "many parts",
                        () -> "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(300_000)),
                mail("many fields", () -> "X-A: b\n".repeat(500_000) + "\ntext"),
                mail("a long field", () -> "Subject: " + "a ".repeat(2_000_000) + "\n\ntext"),
                mail("folded fields", () -> "Subject: a\n" + " b\n".repeat(1_000_000) + "\ntext"),
                mail("encoded words", () -> "Subject: " + "=?utf-8?B?w6k=?= ".repeat(5_000) + "\n\ntext"),
                mail("many senders", () -> "From: " + "a@b, ".repeat(15_000) + "\n\ntext"),
                mail("brackets", () -> "From: " + "(".repeat(90_000) + "\nList-Id: " + "<".repeat(90_000) + "\n\ntext"),
                mail("broken Base64", () -> "Content-Transfer-Encoding: base64\n\n" + "=A*".repeat(2_000_000)),
                mail(
                        "quoted-printable without end",
                        () -> "Content-Transfer-Encoding: quoted-printable\n\n" + "=\n".repeat(3_000_000)),
                mail("short lines", () -> "\n" + "a b\n".repeat(1_000_000)),
                () -> FuzzInput.of(
                        "mailbox", "many messages", "mbox", utf8("From a@b\nSubject: x\n\ntext\n\n".repeat(20_000))),
                () -> FuzzInput.of("mailbox", "a line of 50 MB", "mbox", repeated(utf8("From a"), 8 * MIB)),
                () -> FuzzInput.of(
                        "mailbox", "quoted lines", "mbox", utf8("From a@b\n\n" + ">From x\n".repeat(1_000_000))));
    }

    private static List<Supplier<FuzzInput>> documents() {
        return List.of(
                pdf("forms that draw each other", TestPdf::endless),
                pdf("a swollen page", () -> TestPdf.swollen(400 * MIB)),
                pdf("20,000 pages", () -> TestPdf.pages(20_000)),
                pdf("head only", () -> utf8("%PDF-1.7\n")),
                pdf("noise", () -> concat(utf8("%PDF-1.7\n"), allBytes())),
                pdf(
                        "nested arrays",
                        () -> utf8("%PDF-1.4\n1 0 obj\n" + "[".repeat(MIB) + "\nendobj\ntrailer <</Root 1 0 R>>")),
                pdf(
                        "nested dictionaries",
                        () -> utf8("%PDF-1.4\n1 0 obj\n" + "<</A ".repeat(MIB) + "\ntrailer <</Root 1 0 R>>")),
                pdf("pages in a circle", () -> utf8("""
                                %PDF-1.4
                                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                                2 0 obj <</Type /Pages /Kids [2 0 R 2 0 R] /Count 9>> endobj
                                trailer <</Root 1 0 R>>""")),
                pdf(
                        "many objects",
                        () -> utf8("%PDF-1.4\n" + "1 0 obj <<>> endobj\n".repeat(300_000) + "trailer <</Root 1 0 R>>")),
                word("a swollen document", () -> TestWord.swollen(60 * MIB)),
                word("nested paragraphs", () -> TestWord.ofXml("<w:p xmlns:w=\"w\">".repeat(100_000))),
                word("nested content", () -> TestWord.of("<w:p><w:r>".repeat(100_000))),
                word("entities", () -> TestWord.withType(entities("d"), "&e9;")),
                word("many short paragraphs", () -> TestWord.of("<w:t>a</w:t></w:r></w:p><w:p><w:r>".repeat(500_000))),
                word("a long name", () -> TestWord.of("<" + "a".repeat(5_000_000) + "/>")),
                () -> FuzzInput.of("document", "rtf nested groups", "rtf", utf8("{\\rtf1" + "{\\b ".repeat(MIB))),
                () -> FuzzInput.of(
                        "document", "rtf binary", "rtf", utf8("{\\rtf1{\\pict\\bin2000000000 " + "a".repeat(MIB))),
                () -> FuzzInput.of(
                        "document",
                        "ole noise",
                        "doc",
                        concat(
                                new byte[] {
                                    (byte) 0xD0,
                                    (byte) 0xCF,
                                    0x11,
                                    (byte) 0xE0,
                                    (byte) 0xA1,
                                    (byte) 0xB1,
                                    0x1A,
                                    (byte) 0xE1
                                },
                                allBytes())));
    }

    /** Ten levels, each ten times the one before. */
    static String entities(String root) {
        StringBuilder type = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY e0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            type.append(
                    "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }
        return type.append("]>").toString();
    }

    private static byte[] allBytes() {
        byte[] bytes = new byte[2 * MIB];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 256);
        }
        return bytes;
    }

    private static Supplier<FuzzInput> text(String name, Supplier<byte[]> content) {
        return () -> FuzzInput.of("text", name, "txt", content.get());
    }

    private static Supplier<FuzzInput> mail(String name, Supplier<String> content) {
        return () -> FuzzInput.of("mail", name, "eml", utf8(content.get()));
    }

    private static Supplier<FuzzInput> pdf(String name, Supplier<byte[]> content) {
        return () -> FuzzInput.of("pdf", name, "pdf", content.get());
    }

    private static Supplier<FuzzInput> word(String name, Supplier<byte[]> content) {
        return () -> FuzzInput.of("docx", name, "docx", content.get());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] piece, int times) {
        byte[] bytes = new byte[piece.length * times];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = piece[i % piece.length];
        }
        return bytes;
    }

    private static byte[] concat(byte[] head, byte[] tail) {
        byte[] bytes = new byte[head.length + tail.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, head.length, tail.length);
        return bytes;
    }
}
