package org.watchline.gateway.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.corpus.entity.Period;

class ActivityTest {

    @Test
    void weeksWithoutArticlesAreThereWithZero() {
        Activity activity = Activity.of(List.of(week("2022-01-03", 2), week("2022-01-24", 1)), 3);

        assertThat(activity.unit()).isEqualTo(Activity.Unit.WEEK);
        assertThat(activity.periods())
                .containsExactly(
                        week("2022-01-03", 2), week("2022-01-10", 0), week("2022-01-17", 0), week("2022-01-24", 1));
        assertThat(activity.undated()).isEqualTo(3);
        assertThat(activity.earlier()).isZero();
    }

    @Test
    void manyYearsAreToldByMonth() {
        Activity activity = Activity.of(
                List.of(week("2018-12-31", 1), week("2022-01-03", 2), week("2022-01-31", 4), week("2022-02-07", 1)), 0);

        assertThat(activity.unit()).isEqualTo(Activity.Unit.MONTH);
        assertThat(activity.periods()).hasSize(39);
        assertThat(activity.periods().get(0)).isEqualTo(week("2018-12-01", 1));
        assertThat(activity.periods().get(37)).isEqualTo(week("2022-01-01", 6));
        assertThat(activity.periods().get(38)).isEqualTo(week("2022-02-01", 1));
    }

    @Test
    void ofCenturiesTheNewestTwentyYearsAreToldAndTheRestIsCounted() {
        Activity activity = Activity.of(List.of(week("1850-06-03", 5), week("2021-03-01", 2)), 0);

        assertThat(activity.periods()).hasSize(240);
        assertThat(activity.periods().get(239)).isEqualTo(week("2021-03-01", 2));
        assertThat(activity.earlier()).isEqualTo(5);
    }

    @Test
    void nothingIsToldOfWhatHasNoDates() {
        assertThat(Activity.of(List.of(), 7)).isEqualTo(new Activity(Activity.Unit.WEEK, List.of(), 0, 7));
    }

    private static Period week(String start, long articles) {
        return new Period(LocalDate.parse(start), articles, articles);
    }
}
