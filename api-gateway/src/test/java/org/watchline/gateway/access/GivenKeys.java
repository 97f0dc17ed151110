package org.watchline.gateway.access;

import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.access.Scope;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.TopicProbe;

/** Keys as store-service tells them. */
public final class GivenKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant LONG_AGO = Instant.parse("2022-03-05T08:30:00Z");

    private GivenKeys() {}

    /** The secret of a key that has these scopes. */
    public static String allowing(Scope... scopes) {
        KeySecret secret = KeySecret.random(RANDOM);
        return told(secret, keyOf(secret, null, null, scopes), null);
    }

    /** The secret of a key that would have allowed everything until it expired. */
    public static String expired() {
        KeySecret secret = KeySecret.random(RANDOM);
        return told(secret, keyOf(secret, LONG_AGO, null, Scope.ADMIN), "It expired");
    }

    /** The secret of a key that would have allowed everything until it was revoked. */
    public static String revoked() {
        KeySecret secret = KeySecret.random(RANDOM);
        return told(secret, keyOf(secret, null, LONG_AGO, Scope.ADMIN), "It was revoked");
    }

    /** A secret that was never given out. */
    public static String unknown() {
        return KeySecret.random(RANDOM).told();
    }

    /** Revokes the key with this secret; it may hold for a moment more. */
    public static void revoke(String told, Scope... scopes) {
        KeySecret secret = KeySecret.parse(told).orElseThrow();
        send(keyOf(secret, null, LONG_AGO, scopes));
    }

    /** The name of the bearer of a key. */
    public static String nameOf(String told) {
        return "Bearer of " + KeySecret.parse(told).orElseThrow().id();
    }

    private static AccessKey keyOf(
            KeySecret secret, @Nullable Instant expiresAt, @Nullable Instant revokedAt, Scope... scopes) {
        return new AccessKey(
                secret.id(), nameOf(secret.told()), List.of(scopes), secret.sha256(), expiresAt, revokedAt);
    }

    /** Returns once the gateway knows the key: then it has another reason to refuse it, or none. */
    private static String told(KeySecret secret, AccessKey key, @Nullable String refusal) {
        send(key);
        await().atMost(PATIENCE).until(() -> {
            Answer answer = Answer.to(Question.get("/q/metrics").with(secret.told()));
            return refusal == null ? answer.status() != 401 : answer.body().contains(refusal);
        });
        return secret.told();
    }

    private static void send(AccessKey key) {
        String broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        Setting setting = new Setting(
                key.settingId(),
                AccessKey.SETTING,
                1,
                LONG_AGO,
                ContractCodec.mapper().valueToTree(key));
        try (TopicProbe topics = new TopicProbe(broker)) {
            topics.send(Topics.SETTINGS, key.settingId(), ContractCodec.write(setting));
        }
    }
}
