package org.watchline.ingest.feed.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 05 Mar 2022 13:30:00 +0500 | 2022-03-05T08:30:00Z",
                "Sat, 5 Mar 2022 08:30:00 GMT | 2022-03-05T08:30:00Z",
                "05 Mar 22 13:30 PKT | 2022-03-05T08:30:00Z",
                "Saturday, 05-Mar-22 03:30:00 EST | 2022-03-05T08:30:00Z",
                "Sat, 05 March, 2022 08:30:00 UTC | 2022-03-05T08:30:00Z",
                "Sat, 5th March 2022, 1:30 p.m. GMT+5 | 2022-03-05T08:30:00Z",
                "Sat Mar  5 08:30:00 2022 | 2022-03-05T08:30:00Z",
                "Sat Mar 05 13:30:00 +0500 2022 | 2022-03-05T08:30:00Z",
                "Sat Mar 05 2022 13:30:00 GMT+0500 (Pakistan Standard Time) | 2022-03-05T08:30:00Z",
                "March 5, 2022 8:30 AM | 2022-03-05T08:30:00Z",
                "2022-03-05T13:30:00+05:00 | 2022-03-05T08:30:00Z",
                "2022-03-05T13:30:00.123+0500 | 2022-03-05T08:30:00Z",
                "2022-03-05T08:30Z | 2022-03-05T08:30:00Z",
                "2022-03-05 08:30:00.0 | 2022-03-05T08:30:00Z",
                "20220305T083000Z | 2022-03-05T08:30:00Z",
                "2022/03/05 08:30 | 2022-03-05T08:30:00Z",
                "2022-03-05 | 2022-03-05T00:00:00Z",
                "2022-064 | 2022-03-05T00:00:00Z",
                "2022-03 | 2022-03-01T00:00:00Z",
                "05.03.2022 08:30 | 2022-03-05T08:30:00Z",
                "3/5/2022 8:30:00 AM | 2022-03-05T08:30:00Z",
                "25/03/2022 | 2022-03-25T00:00:00Z",
                "5. März 2022 | 2022-03-05T00:00:00Z",
                "5 mars 2022 08:30 | 2022-03-05T08:30:00Z",
                "5 марта 2022 | 2022-03-05T00:00:00Z",
                "1646469000 | 2022-03-05T08:30:00Z",
                "1646469000000 | 2022-03-05T08:30:00Z",
                "2022-03-05T24:00:00Z | 2022-03-06T00:00:00Z",
                "2016-12-31T23:59:60Z | 2017-01-01T00:00:00Z",
            })
    void readsDatesAsTheyAreWritten(String date, Instant instant) {
        assertThat(FeedDates.parse(date)).hasValue(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "12345",
                "Sat, 99 Mar 2022 08:30:00 GMT",
                "2022-13-01",
                "2022-02-30",
                "2022-03-05T25:00:00Z",
                "2022-03-05T08:61:00Z",
                "Mar",
                "99/99/9999",
                "🗓",
                "2022-03-05T08:30:00+99:00"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(FeedDates.parse(text)).isEmpty();
    }
}
