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

    private final StackPlan plan;
    private final ServiceSettings settings;

    Launches(StackPlan plan) {
        this.plan = plan;
        this.settings = new ServiceSettings(plan);
    }

    ServerProcess launch(ProcessName name) {
        DataDirectory data = plan.data();
        return switch (name) {
            case KAFKA ->
                EmbeddedKafka.start(KafkaOptions.persistent(
                        data.kafka(), plan.ports().kafka(), data.log(name.label()), data.cache()));
            case POSTGRES ->
                EmbeddedDatabase.start(DatabaseOptions.persistent(
                        data.postgres(), plan.ports().postgres(), data.log(name.label()), data.cache()));
            case INGEST_SERVICE, NLP_SERVICE, STORE_SERVICE, API_GATEWAY -> service(name);
        };
    }

    private ServerProcess service(ProcessName name) {
        List<String> arguments = new ArrayList<>(settings.jvmOptions(name));
        arguments.add("-jar");
        arguments.add(plan.installation().jar(name).toString());
        return JavaServer.start(
                arguments, settings.environment(name), plan.data().log(name.label()));
    }
}
