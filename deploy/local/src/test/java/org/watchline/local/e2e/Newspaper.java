package org.watchline.local.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.watchline.testkit.Site;

/** The site of a small newspaper on loopback: its feed gives summaries away, and the whole reports are on pages. */
final class Newspaper implements AutoCloseable {

    static final int REPORTS = 50;

    private static final String FEED = "/feed.atom";
    private static final List<String> PLACES =
            List.of("Yakubi", "Spera", "Gomal", "Wana", "Bermal", "Tani", "Sabari", "Urgun", "Lwara", "Ghulam Khan");
    private static final List<String> WANTS = List.of("a bridge", "a school", "a market", "a clinic", "a road");
    private static final List<String> LAYOUTS = List.of("blog", "news");

    private final Site site = new Site();
    private final List<Report> reports;

    /** One of its reports. */
    record Report(int number, String title, Instant publishedAt, Instant changedAt, List<String> paragraphs) {

        String text() {
            return String.join("\n\n", paragraphs);
        }

        String summary() {
            return "In brief: what the elders said about it at their meeting.";
        }

        String path() {
            return "/reports/" + number;
        }

        Report with(String paragraph, Instant at) {
            List<String> longer = new ArrayList<>(paragraphs);
            longer.add(paragraph);
            return new Report(number, title, publishedAt, at, longer);
        }
    }

    /** Opens with all reports, from today back to nearly a month ago. */
    Newspaper() throws IOException {
        Instant newest = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
        reports = IntStream.range(0, REPORTS)
                .mapToObj(i -> report(i, newest.minus(12L * i, ChronoUnit.HOURS)))
                .collect(Collectors.toCollection(ArrayList::new));
        reports.forEach(this::print);
        list();
    }

    private static Report report(int number, Instant at) {
        String place = PLACES.get(number % PLACES.size());
        String want = WANTS.get(number / PLACES.size());
        return new Report(
                number,
                "Elders of %s ask for %s".formatted(place, want),
                at,
                at,
                List.of(
                        "Elders of %s met on the square on Thursday and asked the district for %s, which was promised to them %d years ago."
                                .formatted(place, want, 2 + number % 7),
                        "“We have written %d letters, and nobody has answered one of them,” said Gul Khan, a farmer, who spoke for the valley."
                                .formatted(3 + number),
                        "The governor’s office said that money for %s in %s is in next year’s budget, and that its engineers will come in spring."
                                .formatted(want, place)));
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    URI feed() {
        return site.at(FEED);
    }

    String address(Report report) {
        return site.at(report.path()).toString();
    }

    /** How often the feed was asked for. */
    int polls() {
        return site.asked(FEED).size();
    }

    /** How often a report's page was asked for. */
    int readers(Report report) {
        return site.asked(report.path()).size();
    }

    /** Adds to a report, as its page and the feed then say. */
    Report amend(int number, String paragraph) {
        Report amended = reports.get(number).with(paragraph, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        reports.set(number, amended);
        print(amended);
        list();
        return amended;
    }

    private void print(Report report) {
        String page = resource(LAYOUTS.get(report.number() % LAYOUTS.size()))
                .replace("{title}", report.title())
                .replace("{summary}", report.summary())
                .replace("{number}", Integer.toString(report.number()))
                .replace("{date}", report.publishedAt().toString())
                .replace("{paragraphs}", "<p>" + String.join("</p>\n    <p>", report.paragraphs()) + "</p>");
        site.put(report.path(), "text/html; charset=utf-8", page);
    }

    private void list() {
        String entries = reports.stream()
                .map(report -> """
                        <entry><id>urn:herald:%d</id><title>%s</title><link rel="alternate" href="%s"/>
                        <published>%s</published><updated>%s</updated><summary>%s</summary></entry>
                        """.formatted(
                                report.number(),
                                report.title(),
                                report.path(),
                                report.publishedAt(),
                                report.changedAt(),
                                report.summary()))
                .collect(Collectors.joining());
        site.put(
                FEED,
                "application/atom+xml",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"
                        + "<title>Frontier Herald</title><id>urn:herald</id>" + entries + "</feed>");
    }

    private static String resource(String layout) {
        try (InputStream page = Newspaper.class.getResourceAsStream("/newspaper/" + layout + ".html")) {
            return new String(Objects.requireNonNull(page, layout).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
