package org.watchline.local.chaos.cluster;

import org.watchline.embedded.ParentGuard;
import org.watchline.embedded.ServerProcess;

/** A server that is stopped when this JVM is gone, however it died. */
record GuardedServer(ServerProcess server, ParentGuard guard) implements ServerProcess {

    static GuardedServer of(ServerProcess server) {
        return new GuardedServer(server, ParentGuard.stopping(server.pid(), "TERM"));
    }

    @Override
    public long pid() {
        return server.pid();
    }

    @Override
    public boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public int awaitExit() throws InterruptedException {
        return server.awaitExit();
    }

    @Override
    public void close() {
        guard.close();
        server.close();
    }
}
