package org.watchline.local.stack;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The processes of a stack, in the order in which they are listed. */
public enum ProcessName {
    KAFKA,
    POSTGRES,
    INGEST_SERVICE,
    NLP_SERVICE,
    STORE_SERVICE,
    API_GATEWAY;

    /** The four services: what is ours and answers health questions over HTTP. */
    public static List<ProcessName> services() {
        return Arrays.stream(values()).filter(ProcessName::isService).toList();
    }

    public static Optional<ProcessName> of(String label) {
        return Arrays.stream(values())
                .filter(name -> name.label().equals(label))
                .findFirst();
    }

    /** As it is written everywhere: also the name of a service's module and of the log file. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isService() {
        return this != KAFKA && this != POSTGRES;
    }
}
