package org.watchline.nlp.morphology;

/** Divides the model's tags, which cover a word and its clitic ({@code PROPN+PART}), among the two tokens. */
final class Tags {

    private Tags() {}

    /** The tag of the first part. */
    static String ofWord(String form, String modelTag) {
        int plus = modelTag.indexOf('+');
        String tag = plus < 0 ? modelTag : modelTag.substring(0, plus);
        int last = form.lastIndexOf('-');
        if (tag.equals("VERB") && last > 0 && isParticiple(form)) {
            // Taliban-led, battle-hardened
            return "ADJ";
        }
        // The model takes unusual words for punctuation when they stand before it.
        boolean spelt = form.codePoints().anyMatch(Character::isLetter);
        if (spelt && tag.equals("PUNCT")) {
            return Character.isUpperCase(form.codePointAt(0)) ? "PROPN" : "NOUN";
        }
        return tag;
    }

    /** The tag of the second part, where the model saw one. */
    static String ofClitic(String modelTag, String usual) {
        int plus = modelTag.indexOf('+');
        return plus < 0 ? usual : modelTag.substring(plus + 1);
    }

    private static boolean isParticiple(String form) {
        return form.endsWith("ed") || form.endsWith("ing") || form.endsWith("en");
    }
}
