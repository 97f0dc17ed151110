package org.watchline.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Pages made to hurt. */
final class HostilePages {

    private HostilePages() {}

    /** One at a time: together they would not fit into memory. */
    static List<Supplier<FuzzInput>> all() {
        return List.of(
                page("100,000 nested blocks", () -> "<div>".repeat(100_000) + "text" + "</div>".repeat(100_000)),
                page("100,000 nested spans", () -> "<p>" + "<span>".repeat(100_000) + "text"),
                page("100,000 nested tables", () -> "<table><tr><td>".repeat(100_000) + "text"),
                page("100,000 nested lists", () -> "<ul><li>".repeat(100_000) + "text"),
                page("100,000 nested formats", () -> "<b><i>".repeat(50_000) + "text"),
                page("a million siblings", () -> "<p>a".repeat(1_000_000)),
                page("formats that never end", () -> formats() + "<p>a".repeat(1_000_000)),
                page("a million names", () -> names(200_000)),
                page("bylines", () -> "<p class=\"byline related date\">By Amina Gul".repeat(90_000)),
                page("comments by authors", () -> "<div class=comment><a class=author-name>x".repeat(100_000)),
                page("links in articles", () -> "<a href=x>a</a><article><time>1 March 2022</time>".repeat(80_000)),
                page("nested labels", () -> "<strong>a:".repeat(400_000)),
                page("pointers", () -> "<p>Read more: the views expressed here".repeat(100_000)),
                page("a million comments", () -> "<p>a" + "<!>".repeat(1_300_000)),
                page("a million links", () -> "<a href=x>a</a> ".repeat(250_000)),
                page("one long line", () -> "word ".repeat(800_000)),
                page("one long word", () -> "a".repeat(4_000_000)),
                page("one long attribute", () -> "<p class=\"" + "a ".repeat(1_500_000) + "\">text"),
                page("100,000 attributes", () -> "<p " + "a=1 b=2 ".repeat(50_000) + ">text"),
                page("unfinished tags", () -> "<p ".repeat(500_000)),
                page("unfinished comment", () -> "<p>text<!-- " + "- ".repeat(1_000_000)),
                page("entities", () -> "&amp;&#65;&#x110000;&nosuch;&#0;".repeat(100_000)),
                page("entity declarations", () -> HostileFiles.entities("html") + "<html><p>&e9;"),
                page("null bytes", () -> "<p>a\0b</p>\0".repeat(300_000)),
                page("control characters", () -> "<p>\u0001\u0007\u001b\u0085\u009f</p>".repeat(200_000)),
                page(
                        "deep JSON-LD",
                        () -> "<script type=\"application/ld+json\">" + "[".repeat(500_000) + "</script><p>x"),
                page(
                        "wide JSON-LD",
                        () -> "<script type=\"application/ld+json\">[" + "{},".repeat(1_300_000) + "{}]</script><p>x"),
                page(
                        "a page in JSON-LD",
                        () -> "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"articleBody\":\"</"
                                + "<p>a".repeat(1_000_000) + "\"}</script><p>x"),
                page(
                        "long JSON-LD",
                        () -> "<script type=\"application/ld+json\">{\"articleBody\":\"" + "a ".repeat(1_000_000)
                                + "\"}</script><p>x"),
                page("right-to-left marks", () -> "<p>" + "\u202e\u2066\u200f".repeat(300_000) + "x"));
    }

    private static String formats() {
        StringBuilder formats = new StringBuilder("<p>");
        IntStream.range(0, 200)
                .forEach(i -> formats.append("<b class=").append(i).append('>'));
        return formats.toString();
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        IntStream.range(0, count)
                .forEach(i -> names.append("<p class=storyBody").append(i).append(">a"));
        return names.toString();
    }

    private static Supplier<FuzzInput> page(String name, Supplier<String> content) {
        return () -> FuzzInput.of("page", name, "html", content.get().getBytes(StandardCharsets.UTF_8));
    }
}
