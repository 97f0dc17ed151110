package org.watchline.gateway.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes sessions so that a browser can keep them and neither read nor change them: AES-256-GCM, with a key that is
 * derived from the operator's secret as HKDF does (RFC 5869, SHA-256, one block).
 */
final class SessionSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final byte[] SALT = "org.watchline.gateway.session".getBytes(StandardCharsets.UTF_8);

    /** The form of what is sealed: another form takes another key, and cookies of the former are none. */
    private static final byte[] FORM = "cookie 1".getBytes(StandardCharsets.UTF_8);

    private static final byte FIRST_BLOCK = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 16;
    private static final int TOKEN_BYTES = 32;
    private static final int HEAD_BYTES = 2 * Long.BYTES + ID_BYTES + TOKEN_BYTES;

    /** Far more than one of ours has. */
    private static final int LONGEST = 512;

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder BYTES = Base64.getUrlDecoder();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SessionSeal(byte[] secret) {
        byte[] extracted = mac(SALT, secret);
        byte[] info = Arrays.copyOf(FORM, FORM.length + 1);
        info[FORM.length] = FIRST_BLOCK;
        this.key = new SecretKeySpec(mac(extracted, info), "AES");
    }

    /** A session of nobody's yet. */
    Session begin(String keyId, Instant now) {
        return new Session(random(ID_BYTES), keyId, random(TOKEN_BYTES), now, now);
    }

    /** The cookie's value; another one every time. */
    String seal(Session session) {
        byte[] keyId = session.keyId().getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(HEAD_BYTES + keyId.length)
                .putLong(session.beganAt().getEpochSecond())
                .putLong(session.usedAt().getEpochSecond())
                .put(BYTES.decode(session.id()))
                .put(BYTES.decode(session.token()))
                .put(keyId)
                .array();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return TEXT.encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this cipher", e);
        }
    }

    /** The session in a cookie's value; empty for what was not sealed with this secret. */
    Optional<Session> open(String cookie) {
        if (cookie.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = BYTES.decode(cookie);
            if (bytes.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES))
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(read(ByteBuffer.wrap(plain)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Session read(ByteBuffer plain) {
        Instant beganAt = Instant.ofEpochSecond(plain.getLong());
        Instant usedAt = Instant.ofEpochSecond(plain.getLong());
        String id = TEXT.encodeToString(take(plain, ID_BYTES));
        String token = TEXT.encodeToString(take(plain, TOKEN_BYTES));
        String keyId = new String(take(plain, plain.remaining()), StandardCharsets.UTF_8);
        return new Session(id, keyId, token, beganAt, usedAt);
    }

    private static byte[] take(ByteBuffer from, int count) {
        byte[] bytes = new byte[count];
        from.get(bytes);
        return bytes;
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private String random(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this function", e);
        }
    }
}
