package org.watchline.contracts.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.contracts.identity.Sha256;

/**
 * What the bearer of a key presents: {@code wl_}, the key's id, and 32 random bytes in base64url. The beginning lets
 * people and secret scanners recognise one; the id finds the key without a search. The random part has full entropy, so
 * that a plain digest of it is as good as a slow one.
 */
public final class KeySecret {

    /** How every secret begins. */
    public static final String PREFIX = "wl_";

    private static final int RANDOM_BYTES = 32;
    private static final int ID_LENGTH = 12;
    private static final String ID_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern FORM = Pattern.compile("wl_([a-z2-7]{12})_[A-Za-z0-9_-]{43}");

    private final String id;
    private final String text;

    private KeySecret(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** A new one, with a new id. */
    public static KeySecret random(SecureRandom random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_ALPHABET.charAt(random.nextInt(ID_ALPHABET.length())));
        }
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new KeySecret(id.toString(), PREFIX + id + "_" + encoded);
    }

    /** What somebody presents; empty if no secret looks like that. */
    public static Optional<KeySecret> parse(String presented) {
        Matcher matcher = FORM.matcher(presented);
        return matcher.matches() ? Optional.of(new KeySecret(matcher.group(1), presented)) : Optional.empty();
    }

    /** The id of the key that it belongs to, if it belongs to one. */
    public String id() {
        return id;
    }

    /** The digest by which it is known, lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(text);
    }

    /** Whether it is the secret of a key; takes the same time however much of it is right. */
    public boolean opens(AccessKey key) {
        return MessageDigest.isEqual(
                sha256().getBytes(StandardCharsets.US_ASCII), key.sha256().getBytes(StandardCharsets.US_ASCII));
    }

    /** As its bearer is told, once. */
    public String told() {
        return text;
    }

    /** Without what must not stand in a log. */
    @Override
    public String toString() {
        return PREFIX + id + "_…";
    }
}
