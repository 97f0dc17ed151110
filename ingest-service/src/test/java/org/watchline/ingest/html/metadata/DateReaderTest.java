package org.watchline.ingest.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = DateReader.of(Jsoup.parse(""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-05|2022-03-05",
                "20220305|2022-03-05",
                "2022/3/5|2022-03-05",
                "2022-03-05T08:30:00Z|2022-03-05T08:30:00Z",
                "2022-03-05T08:30:00.123+05:00|2022-03-05T08:30:00+05:00",
                "2022-03-05T08:30:00+0430|2022-03-05T08:30:00+04:30",
                "2022-03-05 08:30|2022-03-05T08:30:00Z",
                "Sat, 05 Mar 2022 08:30:00 GMT|2022-03-05T08:30:00Z",
                "March 5, 2022|2022-03-05",
                "Published Mar 5th, 2022 at 10:15 pm PKT|2022-03-05T22:15:00+05:00",
                "5 March 2022, 12:05 AM|2022-03-05T00:05:00Z",
                "Saturday 5 Sept. 2020|2020-09-05",
                "25/03/2022|2022-03-25",
                "05.03.2022|2022-03-05",
                "3/25/2022|2022-03-25",
                "1646469000|2022-03-05T08:30Z",
                "1646469000000|2022-03-05T08:30Z",
                "17 فروری 2022|2022-02-17",
                "٥ مارس ٢٠٢٢|2022-03-05",
                "۱۴ حوت ۱۴۰۰|2022-03-05",
                "الأحد، 02 آب/أغسطس 2022|2022-08-02",
                "5 اغسطس 2022|2022-08-05",
                "5 de mayo de 2022|2022-05-05",
                "5 марта 2022|2022-03-05",
                "غويی ۳۱, ۱۴۰۱ 2022-05-21|2022-05-21"
            })
    void readsDatesAsPagesWriteThem(String text, String date) {
        assertThat(reader.read(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "last week",
                "31 February 2022",
                "call 0912 2022",
                "Issue 12/13",
                "99/99/2022",
                "12 people 2022"
            })
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @Test
    void readsNumbersTheAmericanWayOnAmericanPages() {
        // Given
        DateReader american = DateReader.of(Jsoup.parse("<html lang='en-US'>"));

        // Then
        assertThat(american.read("03/05/2022")).contains("2022-03-05");
        assertThat(reader.read("03/05/2022")).contains("2022-05-03");
    }
}
