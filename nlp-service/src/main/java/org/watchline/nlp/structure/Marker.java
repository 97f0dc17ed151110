package org.watchline.nlp.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a note begins with.
 *
 * @param length in UTF-16 units, the space after it included
 */
record Marker(Style style, int number, int length) {

    private static final Pattern FORM = Pattern.compile("\\[(?:(?<bracketed>\\d{1,3})|(?<roman>[ivxlc]{1,7}))]"
            + "|\\((?<parenthesised>\\d{1,3})\\)|(?<numbered>\\d{1,3})[.)](?!\\d)|(?<bare>\\d{1,3})(?= |$)"
            + "|(?<superscript>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})");

    private static final String ROMAN_DIGITS = "ivxlc";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};
    private static final String SUPERSCRIPT_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** The marker that a paragraph begins with. */
    static Optional<Marker> opening(String paragraph) {
        Matcher form = FORM.matcher(paragraph);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        for (Style style : Style.values()) {
            String digits = form.group(style.group);
            if (digits != null) {
                return Optional.of(new Marker(style, valueOf(digits, style), skipped(paragraph, form.end())));
            }
        }
        return Optional.empty();
    }

    /** The number that superscript digits write. */
    static int superscript(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = 10 * value + SUPERSCRIPT_DIGITS.indexOf(digits.charAt(i));
        }
        return value;
    }

    /** The number that small Roman digits write. */
    static int roman(String digits) {
        int value = 0;
        int highest = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = ROMAN_VALUES[ROMAN_DIGITS.indexOf(digits.charAt(i))];
            value += digit < highest ? -digit : digit;
            highest = Math.max(highest, digit);
        }
        return value;
    }

    private static int valueOf(String digits, Style style) {
        return switch (style) {
            case ROMAN -> roman(digits);
            case SUPERSCRIPT -> superscript(digits);
            default -> Integer.parseInt(digits);
        };
    }

    /** Past the stop or colon after the marker, and the space. */
    private static int skipped(String paragraph, int from) {
        int end = from;
        while (end < paragraph.length() && " .:".indexOf(paragraph.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** How a marker is written. */
    enum Style {
        /** [1]. */
        BRACKETED("bracketed"),
        /** [i]. */
        ROMAN("roman"),
        /** (1). */
        PARENTHESISED("parenthesised"),
        /** 1. */
        NUMBERED("numbered"),
        /** 1 without any mark. */
        BARE("bare"),
        /** Raised digits. */
        SUPERSCRIPT("superscript");

        private final String group;

        Style(String group) {
            this.group = group;
        }

        /** Whether such markers begin hardly anything else than notes. */
        boolean isClear() {
            return this == BRACKETED || this == ROMAN || this == SUPERSCRIPT;
        }
    }
}
