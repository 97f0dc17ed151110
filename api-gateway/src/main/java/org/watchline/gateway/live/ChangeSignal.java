package org.watchline.gateway.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells all open streams to look at the corpus. A stream that is busy looks once more afterwards. Thread-safe. */
@ApplicationScoped
public class ChangeSignal {

    private final BroadcastProcessor<Boolean> processor = BroadcastProcessor.create();

    /** The corpus may have changed. */
    public synchronized void changed() {
        processor.onNext(true);
    }

    Multi<Boolean> signals() {
        return processor.onOverflow().dropPreviousItems();
    }
}
