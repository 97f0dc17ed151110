package org.watchline.gateway.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** An OpenID Connect provider, as far as whoever checks its tokens sees it: discovery, and the key that signs them. */
public final class IdentityProviderStub implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair SIGNING = keyPair();
    private static final KeyPair STRANGE = keyPair();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private static volatile String issuer = "";

    private HttpServer server;

    /** A token of this provider. */
    static String token(String name, String roles, String audience, Instant expiry) {
        return signed(SIGNING, name, roles, audience, expiry);
    }

    /** The same, signed by somebody else. */
    static String forged(String name, String roles, String audience, Instant expiry) {
        return signed(STRANGE, name, roles, audience, expiry);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port for the stub", e);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "authorization_endpoint": "%1$s/auth",
                 "token_endpoint": "%1$s/token", "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer)));
        server.createContext("/jwks", exchange -> answer(exchange, jwks()));
        server.start();
        return Map.of(
                "watchline.gateway.access", "keys",
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", issuer,
                "quarkus.oidc.token.audience", "watchline",
                "quarkus.oidc.roles.role-claim-path", "watchline/roles");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static String jwks() {
        RSAPublicKey key = (RSAPublicKey) SIGNING.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "tests", "n": "%s", "e": "%s"}]}""".formatted(
                URL.encodeToString(unsigned(key.getModulus())), URL.encodeToString(unsigned(key.getPublicExponent())));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] octets = number.toByteArray();
        return octets[0] == 0 ? Arrays.copyOfRange(octets, 1, octets.length) : octets;
    }

    private static String signed(KeyPair key, String name, String roles, String audience, Instant expiry) {
        String head = encoded("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"tests\"}");
        String body = encoded(
                """
                {"iss": "%s", "sub": "u-17", "preferred_username": "%s", "aud": "%s", "iat": %d, "exp": %d,
                 "watchline": {"roles": [%s]}}""".formatted(issuer, name, audience, expiry.getEpochSecond() - 3600, expiry.getEpochSecond(), roles));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update((head + "." + body).getBytes(StandardCharsets.US_ASCII));
            return head + "." + body + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with RSA", e);
        }
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
