package org.watchline.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.embedded.EmbeddedKafka;
import org.watchline.embedded.FreePorts;
import org.watchline.embedded.KafkaOptions;

/** A broker that a test can kill and start again with its data. */
public final class BrokerSwitch implements QuarkusTestResourceLifecycleManager {

    private final Path directory = directory();
    private final KafkaOptions options =
            KafkaOptions.temporary().withDataDir(directory).withPort(FreePorts.one());
    private @Nullable EmbeddedKafka broker;

    @Override
    public Map<String, String> start() {
        turnOn();
        return Map.of("kafka.bootstrap.servers", broker().bootstrapServers());
    }

    /** After a broker for all tests of a module, so that this one is the one that is used. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType() == BrokerSwitch.class);
    }

    /** Starts it on its port, with what it had. */
    public void turnOn() {
        broker = EmbeddedKafka.start(options);
    }

    /** Ends it without a word. */
    public void kill() {
        ProcessHandle.of(broker().pid()).ifPresent(ProcessHandle::destroyForcibly);
        broker().close();
    }

    @Override
    public void stop() {
        broker().close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedKafka broker() {
        return Objects.requireNonNull(broker);
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("watchline-outage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
