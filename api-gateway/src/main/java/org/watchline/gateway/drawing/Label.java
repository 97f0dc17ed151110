package org.watchline.gateway.drawing;

/**
 * A text in a drawing.
 *
 * @param y of its base line
 * @param size of the type, in units of the drawing
 */
public record Label(double x, double y, Anchor anchor, int size, String text) {

    /** Which part of the text stands at x. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** As SVG's attribute {@code text-anchor} has it. */
        public String value() {
            return switch (this) {
                case START -> "start";
                case MIDDLE -> "middle";
                case END -> "end";
            };
        }
    }
}
