package org.watchline.evaluation.quality;

import java.util.List;
import org.watchline.contracts.annotation.Mention;

/** Something else that finds names, to be measured beside the engine; found by {@link java.util.ServiceLoader}. */
public interface NameTagger {

    /** What the report calls it. */
    String title();

    /** The names in a text; offsets are half-open Unicode code points. */
    List<Mention> names(String text);
}
