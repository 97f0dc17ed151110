package org.watchline.nlp.name;

import java.util.Objects;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DatedField;

/** The parts of a field that are settled before names are looked for. */
final class Taken {

    private Taken() {}

    /** Dates and cited outlets. The rest of a citation may name its author. */
    static SpanSet in(DatedField field) {
        SpanSet taken = new SpanSet();
        field.dates().forEach(date -> taken.add(date.span()));
        field.citations().stream()
                .map(CitedSource::name)
                .filter(Objects::nonNull)
                .forEach(taken::add);
        return taken;
    }
}
