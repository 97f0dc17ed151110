package org.watchline.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "up{job=\"a\"} == 0; up",
                "histogram_quantile(0.95, sum by (le) (rate(a_bucket[5m]))); a_bucket",
                "60 * sum(rate(a_total{x=\"b_total\"}[$__rate_interval])); a_total",
                "max by (stage) (a) > 1e9 and max by (stage) (deriv(b[15m])) > 0; a b",
                "rule:of:ours / (rule:of:ours + other) > 0.05; other rule:of:ours",
                "min by (broker) (free / size) < 0.1; free size",
                "count(ALERTS{alertstate=\"firing\"}) or vector(0); ALERTS"
            })
    void namesItsMetrics(String expression, String metrics) {
        assertThat(String.join(" ", new Expression(expression).metrics())).isEqualTo(metrics);
    }
}
