package org.watchline.nlp.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.structure.Marker.Style;

/** The paragraphs of a text and the markers that they begin with. */
final class Openings {

    private final Layout layout;
    private final List<Optional<Marker>> markers = new ArrayList<>();

    Openings(Layout layout) {
        this.layout = layout;
        for (int i = 0; i < layout.size(); i++) {
            markers.add(Marker.opening(layout.at(i).text()));
        }
    }

    int size() {
        return layout.size();
    }

    Paragraph paragraph(int index) {
        return layout.at(index);
    }

    @Nullable
    Marker at(int index) {
        return markers.get(index).orElse(null);
    }

    boolean has(int index, Style style) {
        return markers.get(index).filter(marker -> marker.style() == style).isPresent();
    }

    int number(int index) {
        return markers.get(index).map(Marker::number).orElseThrow(NoSuchElementException::new);
    }

    /** Whether nothing follows the marker in its paragraph. */
    boolean isMarkerAlone(int index) {
        return markers.get(index)
                .filter(marker -> marker.length() >= paragraph(index).text().length())
                .isPresent();
    }
}
