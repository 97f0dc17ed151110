package org.watchline.messaging;

import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.setting.Setting;

/** A service's view of what people change; a bean of this type is kept up to date. One thread calls it. */
public interface FollowedSettings {

    /** Begins anew: what is not put again before the next {@link #publish} is gone. */
    void forget();

    /**
     * Takes a setting in.
     *
     * @throws ContractViolationException if it cannot be read; then it is skipped
     */
    void put(Setting setting);

    /** Forgets a setting that is gone. */
    void remove(String id);

    /** Everything taken in so far holds. */
    void publish();
}
