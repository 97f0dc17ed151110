package org.watchline.local.docs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the keys of a {@code @ConfigMapping} interface from its source, so that no service has to be on the class path.
 */
final class ConfigKeys {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern GROUP = Pattern.compile("^ {4}interface (\\w+)");
    private static final Pattern KEY = Pattern.compile("^ +([\\w.<>@()= ]+) (\\w+)\\(\\);");

    private ConfigKeys() {}

    static Set<String> of(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher prefix = PREFIX.matcher(source);
        if (!prefix.find()) {
            return keys;
        }
        Deque<String> path = new ArrayDeque<>();
        path.add(prefix.group(1));
        for (String line : source.split("\n", -1)) {
            read(line, source, path, keys);
        }
        return keys;
    }

    private static void read(String line, String source, Deque<String> path, Set<String> keys) {
        Matcher group = GROUP.matcher(line);
        if (group.find()) {
            path.add(kebab(group.group(1)));
        } else if (line.equals("    }")) {
            path.removeLast();
        }
        Matcher key = KEY.matcher(line);
        if (key.find() && !source.contains("interface " + key.group(1) + " {")) {
            keys.add(String.join(".", path) + "." + kebab(key.group(2)));
        }
    }

    private static String kebab(String name) {
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return spaced.toLowerCase(Locale.ROOT);
    }
}
