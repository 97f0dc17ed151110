package org.watchline.nlp.structure;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.BlockKind;

/** Labels the items of lists: with bullets, or with at least two numbers or letters in order. */
final class ListItems {

    private static final String BULLETS = "\u2022\u25aa\u25e6\u25cf\u25cb\u00b7\u2023\u25a0\u27a2*-\u2013";

    private ListItems() {}

    static void label(Layout layout) {
        Item before = null;
        for (int i = 0; i < layout.size(); i++) {
            Item item = itemAt(layout, i);
            if (item != null && before != null && before.isBefore(item)) {
                layout.label(i - 1, BlockKind.LIST);
                layout.label(i, BlockKind.LIST);
            }
            before = item;
            if (layout.isFree(i) && isBulleted(layout.at(i))) {
                layout.label(i, BlockKind.LIST);
            }
        }
    }

    /** Whether it begins with a bullet, or a dash for one. */
    static boolean isBulleted(Paragraph paragraph) {
        String text = paragraph.text();
        return text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }

    private static @Nullable Item itemAt(Layout layout, int index) {
        boolean listed = layout.isFree(index) || layout.kind(index) == BlockKind.LIST;
        return listed ? Item.opening(layout.at(index).text()) : null;
    }

    /** "2.", "(2)", "b)"; letters count from a. */
    private record Item(boolean letter, int number) {

        static @Nullable Item opening(String text) {
            int start = text.charAt(0) == '(' ? 1 : 0;
            int end = start;
            while (end < text.length() && end - start < 3 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            boolean letter = end == start && end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z';
            end += letter ? 1 : 0;
            if (end == start || !isClosed(text, end, letter)) {
                return null;
            }
            int number = letter ? text.charAt(start) - 'a' + 1 : Integer.parseInt(text, start, end, 10);
            return new Item(letter, number);
        }

        boolean isBefore(Item next) {
            return letter == next.letter && number + 1 == next.number;
        }

        private static boolean isClosed(String text, int end, boolean letter) {
            if (end + 1 >= text.length() || text.charAt(end + 1) != ' ') {
                return false;
            }
            return text.charAt(end) == ')' || (!letter && text.charAt(end) == '.');
        }
    }
}
