package org.watchline.gateway.console.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.run.Following;
import org.watchline.gateway.corpus.run.StoredPromotion;
import org.watchline.gateway.corpus.run.StoredReplay;
import org.watchline.gateway.corpus.run.StoredRun;
import org.watchline.gateway.run.RunList;

/** What the page of runs shows. */
record RunsView(RunList list, List<ReplayLine> replays) {

    static RunsView of(RunList list, List<StoredReplay> replays) {
        return new RunsView(list, replays.stream().map(ReplayLine::new).toList());
    }

    public List<StoredRun> runs() {
        return list.items();
    }

    public List<StoredPromotion> promotions() {
        return list.promotions();
    }

    public @Nullable Following following() {
        return list.following();
    }

    /** Whether a promotion can be taken back or dropped. */
    public boolean promoted() {
        return list.items().stream().anyMatch(StoredRun::promoted);
    }

    public boolean comparable() {
        return list.items().size() > 1;
    }

    /** Whether the page is worth another look soon. */
    public boolean busy() {
        return list.following() != null || replays.stream().anyMatch(ReplayLine::open);
    }
}
