package org.watchline.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as they stand in headers, feeds and pages, where spaces, letters of all scripts and stray percent
 * signs occur.
 */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)(https?)://+([^/?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern LOOSE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern FRAGMENT = Pattern.compile("#.*", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    private static final String UNSAFE = "\"<>\\^`{|}[]";
    /** UTF-16 units; four times an article's. */
    private static final int LONGEST = 8192;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int FIRST_PRINTABLE = 0x21;
    private static final int LAST_ASCII = 0x7E;

    private WebAddress() {}

    /** The address with its base, without a fragment; empty if it is not on the web. */
    public static Optional<URI> resolve(URI base, String reference) {
        if (reference.length() > LONGEST) {
            return Optional.empty();
        }
        String tidy = BREAKS.matcher(reference.strip()).replaceAll("");
        if (WEB.matcher(tidy).matches()) {
            return of(tidy);
        }
        try {
            return of(base.resolve(new URI(encode(tidy))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An absolute address, without a fragment; empty if it is not on the web. */
    public static Optional<URI> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher web = WEB.matcher(BREAKS.matcher(text.strip()).replaceAll(""));
        if (!web.matches()) {
            return Optional.empty();
        }
        try {
            String rest = encode(FRAGMENT.matcher(web.group(3)).replaceFirst(""));
            URI address = new URI(web.group(1) + "://" + host(web.group(2)) + rest);
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(String authority) {
        if (authority.codePoints().allMatch(unit -> unit <= LAST_ASCII)) {
            return authority;
        }
        String host = PORT.matcher(authority).replaceFirst("");
        return IDN.toASCII(host) + authority.substring(host.length());
    }

    private static String encode(String part) {
        StringBuilder safe = new StringBuilder();
        LOOSE_PERCENT.matcher(part).replaceAll("%25").codePoints().forEach(unit -> {
            if (unit < FIRST_PRINTABLE || unit > LAST_ASCII || UNSAFE.indexOf(unit) >= 0) {
                for (byte octet : Character.toString(unit).getBytes(StandardCharsets.UTF_8)) {
                    safe.append('%').append(HEX.toHexDigits(octet));
                }
            } else {
                safe.appendCodePoint(unit);
            }
        });
        return safe.toString();
    }
}
