package org.watchline.evaluation.topic;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Labels given and wanted, over all items. */
final class LabelTally {

    private int right;
    private int given;
    private int wanted;

    void add(Set<String> givenLabels, Set<String> wantedLabels) {
        Set<String> both = new HashSet<>(givenLabels);
        both.retainAll(wantedLabels);
        right += both.size();
        given += givenLabels.size();
        wanted += wantedLabels.size();
    }

    double f1() {
        return given + wanted == 0 ? 1 : 2.0 * right / (given + wanted);
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "F1 %.3f  P %.3f  R %.3f  (%d wanted, %d given, %d right)",
                f1(),
                given == 0 ? 1 : (double) right / given,
                wanted == 0 ? 1 : (double) right / wanted,
                wanted,
                given,
                right);
    }
}
