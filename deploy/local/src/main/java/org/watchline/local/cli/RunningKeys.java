package org.watchline.local.cli;

import org.watchline.local.keys.StoreKeys;
import org.watchline.local.stack.DataDirectory;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.ProcessName;
import org.watchline.local.stack.StackException;
import org.watchline.local.stack.StackState;
import org.watchline.local.stack.StateFile;
import org.watchline.local.stack.Surroundings;
import org.watchline.local.stack.TokenFile;

/** Finds the keys of the stack that a command is about. */
final class RunningKeys {

    private final Installation installation;

    RunningKeys(Installation installation) {
        this.installation = installation;
    }

    /** Fails if none runs. */
    StoreKeys of(DataOption option) {
        DataDirectory data = option.resolve(installation);
        StackState state = new StateFile(data)
                .readRunning()
                .orElseThrow(() -> new StackException(
                        "No stack of %s runs. Start it with: ./watchline up. In containers:".formatted(data.root())
                                + " docker compose exec store-service keys"));
        String token = new TokenFile(data)
                .read()
                .orElseThrow(() -> new StackException(
                        "The stack of %s was started by an earlier version. Start it again".formatted(data.root())));
        return new StoreKeys(Surroundings.url(state.ports().of(ProcessName.STORE_SERVICE)), token);
    }
}
