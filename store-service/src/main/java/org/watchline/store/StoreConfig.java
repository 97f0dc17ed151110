package org.watchline.store;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What an operator can set about keeping the corpus. */
@ConfigMapping(prefix = "watchline.store")
public interface StoreConfig {

    /** What the gateway must know to change anything, at least 16 characters; without it every change is refused. */
    Optional<String> serviceToken();
}
