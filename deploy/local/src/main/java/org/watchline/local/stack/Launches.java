package org.watchline.local.stack;

import java.util.ArrayList;
import java.util.List;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.embedded.EmbeddedKafka;
import org.watchline.embedded.KafkaOptions;
import org.watchline.embedded.ServerProcess;
import org.watchline.local.process.JavaServer;

/** Starts one process of a stack. */
final class Launches {

    private final Installation installation;
    private final DataDirectory data;
    private final Ports ports;

    Launches(Installation installation, DataDirectory data, Ports ports) {
        this.installation = installation;
        this.data = data;
        this.ports = ports;
    }

    ServerProcess launch(ProcessName name) {
        return switch (name) {
            case KAFKA ->
                EmbeddedKafka.start(
                        KafkaOptions.persistent(data.kafka(), ports.kafka(), data.log(name.label()), data.cache()));
            case POSTGRES ->
                EmbeddedDatabase.start(DatabaseOptions.persistent(
                        data.postgres(), ports.postgres(), data.log(name.label()), data.cache()));
            case INGEST_SERVICE, NLP_SERVICE, STORE_SERVICE, API_GATEWAY -> service(name);
        };
    }

    private ServerProcess service(ProcessName name) {
        List<String> arguments = new ArrayList<>(new ServiceSettings(ports).jvmOptions(name));
        arguments.add("-jar");
        arguments.add(installation.jar(name).toString());
        return JavaServer.start(arguments, data.log(name.label()));
    }
}
