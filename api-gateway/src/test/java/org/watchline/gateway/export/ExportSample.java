package org.watchline.gateway.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.QuoteKind;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Toll;
import org.watchline.contracts.annotation.Topic;
import org.watchline.contracts.text.CodePoints;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** An article with everything that a format must cope with, published by an outlet of its own. */
final class ExportSample {

    static final String TEXT =
            "😀 Jets of Pakistan struck Khost on April 16, 2022, and 47 people were killed (Dawn, April"
                    + " 17, 2022). \"We <b>saw</b> it\", said Gul Khan, emir of the TTP.";

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+|[^\\s\\p{L}\\p{N}]");

    private ExportSample() {}

    /** Stores the article; the outlet's name is how a test finds it again. */
    static UUID store(String outlet, String title) {
        StoredFixture article = StoredFixture.saying(TEXT)
                .titled(title)
                .from(outlet)
                .at("https://example.org/news?id=1&page=50%25")
                .published("2022-04-18T08:00:00Z")
                .mentioning("Pakistan", "GPE", "sample-pakistan", "Pakistan")
                .mentioning("Khost", "GPE", "sample-khost", "Khost")
                .mentioning("Dawn", "ORG", "sample-dawn", "Dawn")
                .mentioning("Gul Khan", "PERSON", "sample-gul-khan", "Gul Khan")
                .mentioning("TTP", "ORG", "sample-ttp", "Tehrik-i-Taliban Pakistan")
                .read(sentences(), tokens())
                .finding(findings());
        StoredCorpus.store(article);
        StoredCorpus.describe("sample-pakistan", "country", "30", "70");
        StoredCorpus.describe("sample-khost", "city", "33.338", "69.92");
        StoredCorpus.describe("sample-ttp", "group", null, null);
        return article.id();
    }

    private static Annotations findings() {
        Tokens none = new Tokens(List.of(), List.of(), List.of(), List.of());
        Event strike = new Event(
                "e1",
                EventType.ASSAULT,
                "aerial",
                start("Jets"),
                end("killed"),
                new Extent(start("struck"), end("struck")),
                List.of("sample-pakistan"),
                List.of(),
                "sample-khost",
                "2022-04-16",
                "day",
                "stated",
                new Toll(47, 47, 47),
                null,
                null,
                List.of(Modality.ALLEGED),
                null,
                List.of(0));
        return new Annotations(
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Citation(
                        start("Dawn"), end("April 17, 2022"), "Dawn", "sample-dawn", "2022-04-17", null, 0, null)),
                List.of(new Role("sample-gul-khan", "emir", "sample-ttp", null, start("emir"), end("emir"))),
                List.of(new Topic("air strikes", 0.8)),
                List.of(new Quote(start("We"), end("it"), QuoteKind.DIRECT, "sample-gul-khan", "say")),
                List.of(strike));
    }

    private static List<Sentence> sentences() {
        int second = start("\"We");
        return List.of(new Sentence(0, 0, second - 1), new Sentence(1, second, TEXT.codePointCount(0, TEXT.length())));
    }

    private static Tokens tokens() {
        CodePoints points = CodePoints.of(TEXT);
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<String> pos = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        Matcher word = WORD.matcher(TEXT);
        while (word.find()) {
            starts.add(points.offsetAt(word.start()));
            ends.add(points.offsetAt(word.end()));
            pos.add(Character.isLetter(word.group().codePointAt(0)) ? "NOUN" : "PUNCT");
            lemmas.add(word.group().toLowerCase(Locale.ROOT));
        }
        return new Tokens(starts, ends, pos, lemmas);
    }

    /** Where words first stand, as a code point offset. */
    static int start(String words) {
        return CodePoints.of(TEXT).offsetAt(TEXT.indexOf(words));
    }

    static int end(String words) {
        return CodePoints.of(TEXT).offsetAt(TEXT.indexOf(words) + words.length());
    }
}
