package org.watchline.knowledge.name;

/**
 * Levels the letters by which the keyboards of Arabic, Persian, Urdu and Pashto spell one word. Hamza and vowel signs
 * are marks to Unicode's decomposition and are gone before.
 */
final class ArabicLetters {

    private static final int TATWEEL = 0x0640;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private ArabicLetters() {}

    /** Whether the character only shapes the letters beside it. */
    static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER || character == TATWEEL;
    }

    /** The letter's usual form; other scripts' letters are returned as they are. */
    static String levelled(int letter) {
        return switch (letter) {
            // Alef maksura, Farsi yeh, Urdu's big yeh, Pashto's e and feminine yeh: yeh.
            case 0x0649, 0x06cc, 0x06d2, 0x06d0, 0x06cd -> "\u064a";
            // Keheh and swash kaf: kaf.
            case 0x06a9, 0x06aa -> "\u0643";
            // Heh goal, heh doachashmee, teh marbuta and their kin: heh.
            case 0x06c1, 0x06be, 0x06d5, 0x0629, 0x06c3 -> "\u0647";
            // Noon ghunna: noon.
            case 0x06ba -> "\u0646";
            // Alef wasla: alef.
            case 0x0671 -> "\u0627";
            // Pashto's gaf and kaf with ring: gaf.
            case 0x06ab -> "\u06af";
            default -> Character.toString(letter);
        };
    }
}
