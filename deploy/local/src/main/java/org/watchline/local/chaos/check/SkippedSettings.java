package org.watchline.local.chaos.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.contracts.topic.Topics;
import org.watchline.local.chaos.cluster.Cluster;
import org.watchline.local.chaos.cluster.Node;

/** Followers of settings count what they skip; they read the topic from its beginning at every start. */
final class SkippedSettings {

    private static final Pattern COUNTER =
            Pattern.compile("(?m)^watchline_settings_total\\{[^}]*outcome=\"skipped\"[^}]*} ([0-9.E]+)$");
    /** A record without a value ends a setting, so there is nothing to skip. */
    private static final String NO_VALUE = "no_value";

    private final Cluster cluster;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SkippedSettings(Cluster cluster) {
        this.cluster = cluster;
    }

    void check(Evidence evidence, Consumer<Violation> found) throws InterruptedException {
        long poison = evidence.poison().stream()
                .filter(line ->
                        line.topic().equals(Topics.SETTINGS) && !line.kind().equals(NO_VALUE))
                .count();
        for (Node node : new Node[] {Node.NLP_1, Node.NLP_2}) {
            double skipped = skipped(node);
            if (skipped < poison) {
                found.accept(new Violation(
                        Invariant.POISON_IS_ACCOUNTED_FOR,
                        node.label(),
                        "counts %.0f skipped settings of %d".formatted(skipped, poison)));
            }
        }
    }

    private double skipped(Node node) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(cluster.url(node) + "/q/metrics"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            Matcher counter = COUNTER.matcher(
                    http.send(question, HttpResponse.BodyHandlers.ofString()).body());
            return counter.find() ? Double.parseDouble(counter.group(1)) : 0;
        } catch (IOException noAnswer) {
            return -1;
        }
    }
}
