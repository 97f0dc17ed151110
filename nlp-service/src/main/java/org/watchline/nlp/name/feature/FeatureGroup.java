package org.watchline.nlp.name.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.model.FeatureWeights;

/** Features that always come together, weighed together when they are first met. For one thread and one model. */
final class FeatureGroup implements Features {

    private final List<String> names;
    private double @Nullable [] weights;

    FeatureGroup(Collection<String> names) {
        this.names = List.copyOf(names);
    }

    /** A group of a feature and others. */
    static FeatureGroup of(String first, Collection<String> others) {
        List<String> all = new ArrayList<>(others.size() + 1);
        all.add(first);
        all.addAll(others);
        return new FeatureGroup(all);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void addTo(double[] sums, FeatureWeights model) {
        if (weights == null) {
            weights = model.sums(names);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i];
        }
    }
}
