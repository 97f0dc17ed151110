package org.watchline.evaluation.training;

import java.util.List;
import org.watchline.evaluation.gold.MarkedText.MarkedName;
import org.watchline.nlp.document.Reading;

/**
 * A marked document, read as the engine reads, one sentence a line.
 *
 * @param style the corpus file that it stands in
 * @param names in order, UTF-16 offsets into the reading's text
 */
record TrainingDocument(String style, Reading reading, List<MarkedName> names) {

    TrainingDocument {
        names = List.copyOf(names);
    }
}
