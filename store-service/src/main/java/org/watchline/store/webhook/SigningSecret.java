package org.watchline.store.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver knows deliveries by, as the Standard Webhooks specification (version 1) has it. */
public final class SigningSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final int BYTES = 32;

    private final byte[] key;

    private SigningSecret(byte[] key) {
        this.key = key.clone();
    }

    /** A new one. */
    public static SigningSecret random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new SigningSecret(key);
    }

    /** One that was kept. */
    public static SigningSecret of(byte[] key) {
        return new SigningSecret(key);
    }

    /** As it is kept. */
    public byte[] key() {
        return key.clone();
    }

    /** As its receiver is told, once. */
    public String told() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** Signs a message: its id, the second of its sending and its body. */
    public String sign(String id, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            String signed = "%s.%d.%s".formatted(id, at.getEpochSecond(), body);
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "SigningSecret";
    }
}
