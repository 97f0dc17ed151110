package org.watchline.local.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code deploy/kubernetes/secrets.sh} makes. */
final class SecretsScript {

    private static final Pattern ROLES = Pattern.compile("for role in ([a-z ]+); do");
    private static final Pattern PLAIN = Pattern.compile("(?m)^secret ([a-z-]+) ");

    private SecretsScript() {}

    static Set<String> made() throws IOException {
        String script = Files.readString(Cluster.directory("secrets.sh"));
        Set<String> names = new TreeSet<>();
        Matcher roles = ROLES.matcher(script);
        if (roles.find()) {
            for (String role : roles.group(1).split(" ", -1)) {
                names.add("watchline-postgres-" + role);
            }
        }
        PLAIN.matcher(script).results().forEach(secret -> names.add(secret.group(1)));
        return names;
    }
}
