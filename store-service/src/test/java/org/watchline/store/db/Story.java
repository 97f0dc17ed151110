package org.watchline.store.db;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paragraphs of forty words that no other story has, none of them a name or a figure. */
record Story(String mark) {

    private static final int WORDS = 40;
    private static final int HEX = 16;

    static Story unique() {
        return new Story(letters(UUID.randomUUID().getLeastSignificantBits()));
    }

    private static String letters(long number) {
        return Long.toHexString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, HEX))))
                .collect(Collectors.joining("", "q", "z"));
    }

    /** Text of these paragraphs, in this order. */
    String of(int... paragraphs) {
        return IntStream.of(paragraphs).mapToObj(this::paragraph).collect(Collectors.joining("\n\n"));
    }

    private String paragraph(int number) {
        return IntStream.range(0, WORDS)
                .mapToObj(word -> mark + letters(number) + letters(word))
                .collect(Collectors.joining(" ", "", "."));
    }
}
