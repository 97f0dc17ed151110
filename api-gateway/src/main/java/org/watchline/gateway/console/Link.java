package org.watchline.gateway.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page's path and query, whose parameters stand in the order of their names. Immutable: each change is a new link.
 */
public final class Link {

    private final String path;
    private final Map<String, List<String>> query;

    private Link(String path, Map<String, List<String>> query) {
        this.path = path;
        this.query = query;
    }

    /** A link without parameters. */
    public static Link to(String path) {
        return new Link(path, Map.of());
    }

    /** A link without those parameters that have no value. */
    public static Link to(String path, Map<String, List<String>> query) {
        Map<String, List<String>> filled = new TreeMap<>();
        query.forEach((name, values) -> {
            List<String> present =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!present.isEmpty()) {
                filled.put(name, present);
            }
        });
        return new Link(path, filled);
    }

    /** With a parameter of this one value. */
    public Link with(String name, String value) {
        Map<String, List<String>> changed = new TreeMap<>(query);
        changed.put(name, List.of(value));
        return new Link(path, changed);
    }

    /** Without a parameter. */
    public Link without(String name) {
        Map<String, List<String>> changed = new TreeMap<>(query);
        changed.remove(name);
        return new Link(path, changed);
    }

    /** Without one value of a parameter. */
    public Link without(String name, String value) {
        Map<String, List<String>> changed = new TreeMap<>(query);
        changed.computeIfPresent(
                name,
                (key, values) ->
                        values.stream().filter(other -> !other.equals(value)).toList());
        return to(path, changed);
    }

    /** With one more value of a parameter. */
    public Link withAlso(String name, String value) {
        Map<String, List<String>> changed = new TreeMap<>(query);
        changed.merge(
                name,
                List.of(value),
                (some, more) ->
                        Stream.concat(some.stream(), more.stream()).distinct().toList());
        return new Link(path, changed);
    }

    /** Whether a parameter has a value. */
    public boolean has(String name, String value) {
        return query.getOrDefault(name, List.of()).contains(value);
    }

    /** The values of a parameter; empty if it is not given. */
    public List<String> values(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** All parameters with their values. */
    public Map<String, List<String>> parameters() {
        return Map.copyOf(query);
    }

    /** A parameter with one of its values. */
    public record Field(String name, String value) {}

    /** All parameters, as a form carries them on. */
    public List<Field> fields() {
        return query.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    /** The address without parameters. */
    public String path() {
        return path;
    }

    /** Empty if there are no parameters. */
    public String query() {
        String pairs = query.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }

    /** As an attribute's value, which the template escapes. */
    public String href() {
        return path + query();
    }

    /** An address of another site that may stand in a link: null unless a browser fetches it, and runs nothing. */
    public static @Nullable String outside(@Nullable String address) {
        boolean web = address != null && (address.startsWith("https://") || address.startsWith("http://"));
        return web ? address : null;
    }

    /** Encodes a text for a path or query. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
