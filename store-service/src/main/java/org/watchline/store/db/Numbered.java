package org.watchline.store.db;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.store.article.NewSet;

/** One item of a list of a set of annotations, with its place in it, counted from 0. */
record Numbered<T>(long set, int ordinal, T item) {

    /** The items of the same list of every set. */
    static <T> List<Numbered<T>> of(List<NewSet> sets, Function<Annotations, List<T>> list) {
        List<Numbered<T>> rows = new ArrayList<>();
        for (NewSet set : sets) {
            List<T> items = list.apply(set.source().annotations());
            for (int ordinal = 0; ordinal < items.size(); ordinal++) {
                rows.add(new Numbered<>(set.id(), ordinal, items.get(ordinal)));
            }
        }
        return rows;
    }
}
