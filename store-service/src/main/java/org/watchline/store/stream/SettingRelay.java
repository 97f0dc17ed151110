package org.watchline.store.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.Persistently;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.SettingOutbox;
import org.watchline.store.setting.ChangedSetting;

/** Tells everybody what people changed: every change at least once and in its order, from one process at a time. */
@ApplicationScoped
class SettingRelay {

    private static final Logger LOG = Logger.getLogger(SettingRelay.class);
    private static final Topic SETTINGS = Topics.named(Topics.SETTINGS);
    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final SettingOutbox outbox;
    private final EventPublisher publisher;

    SettingRelay(SettingOutbox outbox, EventPublisher publisher) {
        this.outbox = outbox;
        this.publisher = publisher;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void relay() {
        try {
            boolean more = true;
            while (more) {
                more = outbox.handOn(this::send);
            }
        } catch (DatabaseUnavailableException e) {
            LOG.debugf("settings not relayed yet reason=%s", e.getMessage());
        }
    }

    /** One after the other: a failure must not let a later one overtake. */
    private void send(List<ChangedSetting> changes) {
        for (ChangedSetting change : changes) {
            Persistently.await("telling of setting " + change.id(), () -> send(change));
        }
    }

    private Uni<Void> send(ChangedSetting change) {
        String eventId = change.id() + "/" + change.version();
        String json = change.json();
        return json == null
                ? publisher.publishEnd(SETTINGS, change.id(), eventId)
                : publisher.publish(
                        SETTINGS, change.id(), eventId, ContractCodec.write(setting(change, json)), Map.of());
    }

    private static Setting setting(ChangedSetting change, String json) {
        try {
            return new Setting(change.id(), change.kind(), change.version(), change.at(), JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox holds what is no JSON version=" + change.version(), e);
        }
    }
}
