package org.watchline.local.kubernetes;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What a service says of itself in its {@code application.properties}. */
record ServiceSettings(Properties properties) {

    private static final String INCOMING = "mp.messaging.incoming.";

    static ServiceSettings of(String service) throws IOException {
        Path file = Cluster.HOME.resolve(service).resolve("src/main/resources/application.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new ServiceSettings(properties);
    }

    String port() {
        return properties.getProperty("quarkus.http.port");
    }

    /** The topics that its consumer group of this name reads. */
    Set<String> topicsOf(String group) {
        Set<String> topics = new TreeSet<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(INCOMING)
                    && key.endsWith(".group.id")
                    && properties.getProperty(key).equals(group)) {
                topics.addAll(topicsOfChannel(key.substring(0, key.length() - ".group.id".length())));
            }
        }
        return topics;
    }

    Set<String> groups() {
        return values(".group.id");
    }

    /** All topics that its channels read. */
    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        for (String list : values(".topics")) {
            topics.addAll(Set.of(list.split(",", -1)));
        }
        topics.addAll(values(".topic"));
        return topics;
    }

    private Set<String> topicsOfChannel(String channel) {
        String one = properties.getProperty(channel + ".topic");
        return one == null ? Set.of(properties.getProperty(channel + ".topics").split(",", -1)) : Set.of(one);
    }

    private Set<String> values(String suffix) {
        Set<String> values = new TreeSet<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(INCOMING) && key.endsWith(suffix)) {
                values.add(properties.getProperty(key));
            }
        }
        return values;
    }
}
