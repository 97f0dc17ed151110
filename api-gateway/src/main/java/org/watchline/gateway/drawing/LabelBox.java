package org.watchline.gateway.drawing;

/** Room that a label takes. */
record LabelBox(double left, double top, double right, double bottom) {

    /** Of an average letter of the console's type, as a share of the type size. */
    private static final double LETTER = 0.56;

    /** The box of one line of text. */
    static LabelBox of(Label label) {
        double width = label.text().codePointCount(0, label.text().length()) * LETTER * label.size();
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        return new LabelBox(left, label.y() - label.size(), left + width, label.y() + label.size() * 0.3);
    }

    static LabelBox around(Point middle, double radius) {
        return new LabelBox(middle.x() - radius, middle.y() - radius, middle.x() + radius, middle.y() + radius);
    }

    boolean overlaps(LabelBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(double width, double height) {
        return left >= 0 && top >= 0 && right <= width && bottom <= height;
    }
}
