package org.watchline.ingest.article;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one submission, so that a refusal can name all of it. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(String field, Reason reason, String message) {
        found.add(new Fault(field, reason, message));
    }

    boolean concern(String field) {
        return found.stream().anyMatch(fault -> field.equals(fault.field()));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
