package org.watchline.nlp.identity;

import java.util.List;
import java.util.Locale;
import org.watchline.contracts.identity.Sha256;
import org.watchline.knowledge.name.NameKey;
import org.watchline.knowledge.name.NameParts;

/**
 * Ids of what the knowledge base does not have, made of nothing but the name, so that all articles agree on them.
 *
 * <p>A name that many bear (a single part, or common parts only) would join strangers. Its id also depends on the
 * sentence that introduces it: it joins within the article and between reprints of it, and splits otherwise, since a
 * wrong join misleads more than a missing one.
 */
final class UnlistedId {

    /** Longer ids are cut and made distinct by a digest. */
    private static final int LONGEST_KEY = 60;

    /** Hexadecimal digits of SHA-256; 40 bits keep a million weak names apart. */
    private static final int DIGEST_LENGTH = 10;

    /** Characters from the beginning of a sentence that tell it from others; a sentence may be endless. */
    private static final int TELLING_LENGTH = 200;

    private UnlistedId() {}

    static String ofPerson(String name, Sighting introduction) {
        List<String> parts = NameParts.of(name);
        boolean weak = parts.size() < 2 || CommonParts.areAll(parts);
        String id = Family.PERSON.prefix() + safe(String.join("-", parts), name);
        return weak ? ofSentence(id, introduction) : id;
    }

    /** An id that joins only what one sentence introduces. */
    static String ofSentence(String id, Sighting introduction) {
        return id + "-" + digest(sentenceOf(introduction));
    }

    static String of(Family family, String name) {
        return family.prefix() + safe(NameKey.of(name), name);
    }

    private static String safe(String key, String name) {
        boolean ascii = key.chars().allMatch(c -> c < 0x80);
        if (key.isEmpty() || !ascii) {
            return "x" + digest(name.toLowerCase(Locale.ROOT));
        }
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "-" + digest(key);
    }

    private static String sentenceOf(Sighting sighting) {
        int position = sighting.span().start();
        int start = sighting.reading()
                .sentenceAt(position)
                .map(sentence -> sentence.span().start())
                .orElse(position);
        String text = sighting.reading().levelled();
        return text.substring(start, Math.min(start + TELLING_LENGTH, text.length()));
    }

    private static String digest(String text) {
        return Sha256.of(text).substring(0, DIGEST_LENGTH);
    }
}
