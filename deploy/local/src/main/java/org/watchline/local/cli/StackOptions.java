package org.watchline.local.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.local.stack.DataDirectory;
import org.watchline.local.stack.Exposure;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.Ports;
import org.watchline.local.stack.StackPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a stack is started. */
final class StackOptions {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--detach", description = "Return when everything is healthy and leave it running.")
    private boolean detach;

    @Option(names = "--port", paramLabel = "N", description = "Port of the console and the API. Default: 8080.")
    private int port = Ports.GATEWAY;

    @Option(names = "--kafka-port", paramLabel = "N", description = "Port of Kafka for producers. Default: 19092.")
    private int kafkaPort = Ports.KAFKA;

    @Option(names = "--postgres-port", paramLabel = "N", description = "Port of PostgreSQL. Default: 15432.")
    private int postgresPort = Ports.POSTGRES;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Entity files (*.tsv) to use instead of the shipped ones. Default: the shipped ones.")
    private @Nullable Path knowledge;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Where the console and the API can be reached; 0.0.0.0 for everywhere. Default: this machine.")
    private @Nullable String host;

    @Option(names = "--keys", description = "Let in who presents a key, and nobody else. See: ./watchline keys")
    private boolean keys;

    @Option(names = "--insecure", description = "Let others reach it although no TLS is served.")
    private boolean insecure;

    boolean isDetached() {
        return detach;
    }

    DataDirectory data(Installation installation) {
        return data.resolve(installation);
    }

    /** What a command line needs to be about this stack; empty for the default one. */
    String dataArgument() {
        return data.argument();
    }

    StackPlan plan(Installation installation) {
        return new StackPlan(
                installation,
                data(installation),
                Ports.choose(port, kafkaPort, postgresPort).listeningOn(host),
                knowledge(),
                new Exposure(host, keys, insecure));
    }

    /** The arguments that start the same stack in the foreground. */
    List<String> asArguments(Installation installation) {
        List<String> arguments = new ArrayList<>(List.of(
                "--data=" + data(installation).root(),
                "--port=" + port,
                "--kafka-port=" + kafkaPort,
                "--postgres-port=" + postgresPort));
        if (host != null) {
            arguments.add("--host=" + host);
        }
        if (keys) {
            arguments.add("--keys");
        }
        if (insecure) {
            arguments.add("--insecure");
        }
        Path directory = knowledge();
        if (directory != null) {
            arguments.add("--knowledge=" + directory);
        }
        return arguments;
    }

    /** Absolute, because services do not run where the command was typed. */
    private @Nullable Path knowledge() {
        return knowledge == null ? null : knowledge.toAbsolutePath().normalize();
    }
}
