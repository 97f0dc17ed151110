package org.watchline.gateway.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose a key is. */
final class KeyRequest extends BaseAuthenticationRequest {

    private final String text;
    private final Place place;

    private KeyRequest(String text, Place place) {
        this.text = text;
        this.place = place;
    }

    /** Where the key stands. */
    enum Place {
        /** Its secret, in a header. */
        HEADER,
        /** Its secret, in the address, which ends up in logs and histories. */
        ADDRESS,
        /** Its id, in the session of somebody who presented its secret before. */
        SESSION
    }

    static KeyRequest of(Credentials.Presented presented) {
        return new KeyRequest(presented.text(), presented.inAddress() ? Place.ADDRESS : Place.HEADER);
    }

    static KeyRequest signedInWith(String keyId) {
        return new KeyRequest(keyId, Place.SESSION);
    }

    String text() {
        return text;
    }

    Place place() {
        return place;
    }
}
