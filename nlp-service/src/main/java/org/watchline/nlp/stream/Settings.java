package org.watchline.nlp.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.setting.Setting;
import org.watchline.messaging.FollowedSettings;
import org.watchline.nlp.curation.Overlay;

/** The settings as far as they are known: what is tagged now is tagged by these. One thread changes them. */
@ApplicationScoped
class Settings implements FollowedSettings {

    private final Map<String, Long> versions = new LinkedHashMap<>();
    private final Map<Long, CurationDecision> decisions = new TreeMap<>();
    private long newest = -1;
    private volatile State state = new State(Overlay.of(decisions.values()), null);

    /**
     * What an article is tagged by.
     *
     * @param version of the newest setting; null before there was any
     */
    record State(Overlay overlay, @Nullable Long version) {}

    State now() {
        return state;
    }

    /** Takes a setting in; it is used from {@link #publish} on. Settings of other kinds only count by their version. */
    @Override
    public void put(Setting setting) {
        remove(setting.id());
        versions.put(setting.id(), setting.version());
        if (setting.kind().equals(CurationDecision.SETTING)) {
            decisions.put(
                    setting.version(),
                    ContractCodec.read(ContractCodec.write(setting.value()), CurationDecision.class));
        }
        newest = Math.max(newest, setting.version());
    }

    /** Forgets a setting that is gone. */
    @Override
    public void remove(String id) {
        Long version = versions.remove(id);
        if (version != null) {
            decisions.remove(version);
        }
    }

    /** Begins anew: what is not put again before the next {@link #publish} is gone. */
    @Override
    public void forget() {
        versions.clear();
        decisions.clear();
    }

    /** Everything taken in so far holds. */
    @Override
    public void publish() {
        state = new State(Overlay.of(decisions.values()), newest < 0 ? null : newest);
    }
}
