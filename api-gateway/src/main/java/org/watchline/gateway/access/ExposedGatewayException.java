package org.watchline.gateway.access;

/** The gateway would listen where others can reach it, and does not guard itself. */
final class ExposedGatewayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExposedGatewayException(String host, boolean keys, boolean tls) {
        super(("Others can reach %s, and this gateway would let them in %s. %s%sOr listen on 127.0.0.1, behind a proxy;"
                        + " or, if you know that nobody unwelcome gets there, set watchline.gateway.insecure=true."
                        + " See docs/security.md")
                .formatted(
                        host,
                        keys ? "in the clear" : "without a key",
                        keys ? "" : "Set watchline.gateway.access=keys. ",
                        tls
                                ? ""
                                : "Serve TLS: quarkus.http.ssl.certificate.files, .key-files, and"
                                        + " quarkus.http.insecure-requests=disabled. "));
    }
}
