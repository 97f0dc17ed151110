package org.watchline.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.testkit.DatabaseResource;

/** A PostgreSQL with store-service's schema. */
public final class CorpusResource implements QuarkusTestResourceLifecycleManager {

    private final DatabaseResource database = new DatabaseResource();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(database.start());
        Flyway.configure()
                .dataSource(settings.get("quarkus.datasource.jdbc.url"), EmbeddedDatabase.OWNER, "")
                .locations("filesystem:../store-service/src/main/resources/db/migration")
                .schemas("store")
                .load()
                .migrate();
        settings.remove("quarkus.flyway.jdbc-url");
        return settings;
    }

    @Override
    public void stop() {
        database.stop();
    }
}
