package org.watchline.local.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Changes resources as Kustomize does: lists of containers and of their variables are merged by name, all others are
 * replaced, and so is every list of a resource that Kubernetes itself does not know.
 */
final class Patch {

    private static final Set<String> BY_NAME = Set.of("containers", "env");

    private Patch() {}

    /** The resources with the one that the change is about changed, or left out. */
    static List<Manifest> merged(List<Manifest> resources, Manifest change) {
        if (resources.stream().noneMatch(resource -> resource.is(change.kind(), change.name()))) {
            throw new IllegalArgumentException("there is nothing to patch: " + change);
        }
        List<Manifest> result = new ArrayList<>();
        for (Manifest resource : resources) {
            if (!resource.is(change.kind(), change.name())) {
                result.add(resource);
            } else if (!change.tree().path("$patch").asText().equals("delete")) {
                result.add(new Manifest(merged(resource.tree().deepCopy(), change.tree())));
            }
        }
        return result;
    }

    /** With operations of JSON Patch (RFC 6902); only {@code replace}, of what is there. */
    static Manifest replaced(Manifest resource, JsonNode operations) {
        ObjectNode tree = resource.tree().deepCopy();
        for (JsonNode operation : operations) {
            String path = operation.path("path").asText();
            int last = path.lastIndexOf('/');
            JsonNode parent = tree.at(path.substring(0, last));
            if (!operation.path("op").asText().equals("replace") || !parent.has(path.substring(last + 1))) {
                throw new IllegalArgumentException("cannot do " + operation + " to " + resource);
            }
            ((ObjectNode) parent).set(path.substring(last + 1), operation.get("value"));
        }
        return new Manifest(tree);
    }

    private static JsonNode merged(ObjectNode into, JsonNode change) {
        change.properties().forEach(field -> {
            JsonNode before = into.get(field.getKey());
            JsonNode value = field.getValue();
            if (value.isNull()) {
                into.remove(field.getKey());
            } else if (value.isObject() && before instanceof ObjectNode object) {
                merged(object, value);
            } else if (before instanceof ArrayNode list && BY_NAME.contains(field.getKey())) {
                value.forEach(element -> merge(list, element));
            } else {
                into.set(field.getKey(), value);
            }
        });
        return into;
    }

    private static void merge(ArrayNode list, JsonNode element) {
        for (JsonNode before : list) {
            if (before.path("name").equals(element.path("name"))) {
                merged((ObjectNode) before, element);
                return;
            }
        }
        list.add(element);
    }
}
