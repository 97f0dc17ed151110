package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for labels, first come first served. A label without room is left out: the list beside names it. */
final class Labels {

    private static final int LONGEST = 28;
    private static final double DISTANCE = 4;

    private final List<LabelBox> taken = new ArrayList<>();
    private final double width;
    private final double height;

    Labels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps labels off a circle. */
    void avoid(Point middle, double radius) {
        taken.add(LabelBox.around(middle, radius));
    }

    /** A label beside, above or below a circle. */
    Optional<Label> beside(Point middle, double radius, String text, int size) {
        double offset = radius + DISTANCE;
        double base = middle.y() + size * 0.35;
        return first(Stream.of(
                label(middle.x() + offset, base, Label.Anchor.START, size, text),
                label(middle.x() - offset, base, Label.Anchor.END, size, text),
                label(middle.x(), middle.y() - offset, Label.Anchor.MIDDLE, size, text),
                label(middle.x(), middle.y() + offset + size * 0.8, Label.Anchor.MIDDLE, size, text)));
    }

    /** A label on a point. */
    Optional<Label> on(Point middle, String text, int size) {
        return first(Stream.of(label(middle.x(), middle.y() + size * 0.35, Label.Anchor.MIDDLE, size, text)));
    }

    private Optional<Label> first(Stream<Label> places) {
        Optional<Label> free = places.filter(this::isFree).findFirst();
        free.map(LabelBox::of).ifPresent(taken::add);
        return free;
    }

    private boolean isFree(Label label) {
        LabelBox box = LabelBox.of(label);
        return box.isWithin(width, height) && taken.stream().noneMatch(box::overlaps);
    }

    private static Label label(double x, double y, Label.Anchor anchor, int size, String text) {
        return new Label(Round.one(x), Round.one(y), anchor, size, shortened(text));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
