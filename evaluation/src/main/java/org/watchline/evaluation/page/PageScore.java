package org.watchline.evaluation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.HtmlPage;

/**
 * How well one page was read.
 *
 * @param words overlap of the texts word by word
 * @param shingles overlap of the texts in runs of four words
 * @param wrong the fields of metadata that differ, with what was found
 */
record PageScore(String name, Overlap words, Overlap shingles, List<Wrong> wrong) {

    private static final int SHINGLE = 4;
    private static final int CALENDAR_DATE = "2022-03-05".length();

    static PageScore of(SavedPage page) {
        WantedPage wanted = page.wanted();
        HtmlPage found = HtmlPage.read(page.html(), wanted.url());
        List<Wrong> wrong = new ArrayList<>();
        compare(Field.TITLE, wanted.title(), found.title(), wrong);
        compare(Field.AUTHORS, wanted.authors().toString(), found.authors().toString(), wrong);
        compare(Field.OUTLET, wanted.outlet(), found.outlet(), wrong);
        compare(Field.DATE, day(wanted.publishedAt()), day(found.publishedAt()), wrong);
        compare(Field.URL, wanted.canonicalUrl(), found.canonicalUrl(), wrong);
        compare(Field.LANGUAGE, language(wanted.language()), language(found.language()), wrong);
        return new PageScore(
                page.name(),
                Overlap.of(found.text(), wanted.text(), 1),
                Overlap.of(found.text(), wanted.text(), SHINGLE),
                List.copyOf(wrong));
    }

    boolean isRight(Field field) {
        return wrong.stream().noneMatch(one -> one.field() == field);
    }

    private static void compare(Field field, @Nullable String wanted, @Nullable String found, List<Wrong> wrong) {
        if (!Objects.equals(wanted, found)) {
            wrong.add(new Wrong(field, String.valueOf(wanted), String.valueOf(found)));
        }
    }

    private static @Nullable String day(@Nullable String time) {
        return time == null ? null : time.substring(0, Math.min(CALENDAR_DATE, time.length()));
    }

    private static @Nullable String language(@Nullable String tag) {
        return tag == null ? null : tag.split("-", 2)[0];
    }

    /** What a page says about its article, as the report names it. */
    enum Field {
        TITLE("title"),
        DATE("date"),
        AUTHORS("authors"),
        OUTLET("outlet"),
        URL("canonical URL"),
        LANGUAGE("language");

        private final String title;

        Field(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** A field that differs. */
    record Wrong(Field field, String wanted, String found) {}
}
