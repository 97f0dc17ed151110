package org.watchline.nlp.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.text.Span;

/** The dates of a text, by their places. */
final class DateTable {

    /** A date at the end of a citation whose value is not known, most often because that of publication is not. */
    private static final Pattern UNRESOLVED = Pattern.compile(
            "\\b(?<date>(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?) \\d{1,2}(?:[\u2013-]\\d{1,2})?"
                    + "|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + "|(?<year>(?:19|20)\\d\\d))(?:, (?:pp?|para|ch)\\.? ?[\\d, \u2013-]{1,20})?$");

    private final List<DateMention> dates;
    private final String levelled;

    /** @param dates in the order of the text */
    DateTable(List<DateMention> dates, String levelled) {
        this.dates = dates;
        this.levelled = levelled;
    }

    /** The dates that lie within a span, in order. */
    List<DateMention> in(Span span) {
        List<DateMention> found = new ArrayList<>();
        for (int i = firstFrom(span.start()); i < dates.size(); i++) {
            if (dates.get(i).span().end() > span.end()) {
                break;
            }
            found.add(dates.get(i));
        }
        if (found.isEmpty()) {
            addUnresolved(span, found);
        }
        return found;
    }

    private void addUnresolved(Span span, List<DateMention> found) {
        Matcher date = UNRESOLVED.matcher(levelled).region(span.start(), span.end());
        if (date.find() && date.start() > span.start()) {
            String year = date.group("year") == null ? "" : date.group("year");
            found.add(new DateMention(new Span(date.start("date"), date.end("date")), year, "year", "stated"));
        }
    }

    private int firstFrom(int position) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
