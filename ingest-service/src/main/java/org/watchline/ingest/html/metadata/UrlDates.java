package org.watchline.ingest.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the date that an address holds: "/2022/03/05/", "/2022/mar/05/", "/2022/world/03/05/", "-20220305". */
final class UrlDates {

    private static final Pattern PATH = Pattern.compile(
            "[/-]((?:19|20)\\d{2})(?:/[a-z_]{2,20}(?=/\\d))?[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/?#.-]|$)");
    private static final Pattern DIGITS = Pattern.compile("[/_-]((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?=[/?#._-]|$)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private UrlDates() {}

    static Optional<String> find(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url =
                (page.location() + " " + (canonical == null ? "" : canonical.attr("href"))).toLowerCase(Locale.ROOT);
        return date(PATH.matcher(url)).or(() -> date(DIGITS.matcher(url)));
    }

    private static Optional<String> date(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) / 3 + 1;
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(matcher.group(1)), number, Integer.parseInt(matcher.group(3)))
                            .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
