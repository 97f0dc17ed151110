package org.watchline.local.stack;

import java.util.HashMap;
import java.util.Map;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.embedded.EmbeddedKafka;
import org.watchline.embedded.KafkaOptions;
import org.watchline.embedded.ServerProcess;

/** Starts one process of a stack. */
final class Launches {

    private final StackPlan plan;
    private final ServiceLauncher services;

    Launches(StackPlan plan) {
        this.plan = plan;
        ServiceSettings settings = new ServiceSettings(Surroundings.of(plan));
        this.services = new ServiceLauncher(plan.installation(), settings);
        new TokenFile(plan.data()).write(settings.token());
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
            case API_GATEWAY ->
                services.start(
                        name,
                        plan.ports().of(name),
                        together(plan.exposure().gatewaySettings()),
                        data.log(name.label()));
            case INGEST_SERVICE, NLP_SERVICE, STORE_SERVICE ->
                services.start(name, plan.ports().of(name), plan.settings(), data.log(name.label()));
        };
    }

    private Map<String, String> together(Map<String, String> gateway) {
        Map<String, String> settings = new HashMap<>(plan.settings());
        settings.putAll(gateway);
        return settings;
    }
}
