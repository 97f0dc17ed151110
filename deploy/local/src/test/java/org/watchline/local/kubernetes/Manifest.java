package org.watchline.local.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** One resource of Kubernetes. */
record Manifest(JsonNode tree) {

    String kind() {
        return tree.path("kind").asText();
    }

    /** As {@code apiVersion} says: the group, and without one the core's. */
    String apiVersion() {
        return tree.path("apiVersion").asText();
    }

    String name() {
        return tree.at("/metadata/name").asText();
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    /** The elements of a list; none if it is not there. */
    List<JsonNode> list(String pointer) {
        return elements(tree.at(pointer));
    }

    static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    boolean is(String kind, String name) {
        return kind().equals(kind) && name().equals(name);
    }

    /** What its pods are made from; missing if it has none. */
    JsonNode pod() {
        return tree.at("/spec/template");
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
