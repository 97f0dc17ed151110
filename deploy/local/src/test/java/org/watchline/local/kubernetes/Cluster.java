package org.watchline.local.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an overlay, or the base alone, puts into a cluster. */
record Cluster(List<Manifest> manifests) {

    static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    static final List<String> SERVICES = List.of("ingest-service", "nlp-service", "store-service", "api-gateway");

    static Cluster base() {
        return new Cluster(Kustomization.of(directory("base")));
    }

    static Cluster of(String overlay) {
        return new Cluster(Kustomization.of(directory("overlays/" + overlay)));
    }

    static Path directory(String name) {
        return HOME.resolve("deploy/kubernetes").resolve(name);
    }

    List<Manifest> all(String kind) {
        return manifests.stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .toList();
    }

    Manifest one(String kind, String name) {
        return manifests.stream()
                .filter(manifest -> manifest.is(kind, name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + kind + " " + name));
    }

    Set<String> names(String kind) {
        Set<String> names = new TreeSet<>();
        all(kind).forEach(manifest -> names.add(manifest.name()));
        return names;
    }

    /** Whatever runs pods of ours. */
    List<Manifest> workloads() {
        return manifests.stream().filter(manifest -> manifest.pod().isObject()).toList();
    }

    Manifest workload(String service) {
        return workloads().stream()
                .filter(manifest -> manifest.name().equals(service))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing runs " + service));
    }

    static JsonNode container(Manifest workload) {
        return workload.pod().at("/spec/containers/0");
    }
}
