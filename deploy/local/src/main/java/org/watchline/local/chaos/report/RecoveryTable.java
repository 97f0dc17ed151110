package org.watchline.local.chaos.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Faults and recovery times by kind. */
final class RecoveryTable {

    private RecoveryTable() {}

    /**
     * One kind.
     *
     * @param injected how often
     * @param measured how often the product was seen to recover
     * @param disturbed of these, how often the next fault came in between
     * @param p50Millis null if nothing was measured
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String kind,
            int injected,
            int measured,
            int disturbed,
            @Nullable Long p50Millis,
            @Nullable Long maxMillis) {}

    static List<Row> of(List<FaultOutcome> outcomes) {
        Map<String, List<FaultOutcome>> byKind = outcomes.stream()
                .filter(outcome -> outcome.leftOut() == null)
                .collect(Collectors.groupingBy(FaultOutcome::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> row(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** All kinds together. */
    static Row total(List<FaultOutcome> outcomes) {
        return row(
                "all",
                outcomes.stream().filter(outcome -> outcome.leftOut() == null).toList());
    }

    private static Row row(String kind, List<FaultOutcome> outcomes) {
        List<Long> millis = outcomes.stream()
                .map(FaultOutcome::recoveryMillis)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int disturbed = (int) outcomes.stream().filter(FaultOutcome::disturbed).count();
        return new Row(
                kind,
                outcomes.size(),
                millis.size(),
                disturbed,
                millis.isEmpty() ? null : millis.get((millis.size() - 1) / 2),
                millis.isEmpty() ? null : millis.get(millis.size() - 1));
    }
}
