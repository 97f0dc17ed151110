package org.watchline.local.backup;

import java.io.IOException;
import java.util.Optional;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.local.process.ProcessIdentity;
import org.watchline.local.stack.DataDirectory;
import org.watchline.local.stack.ProcessName;
import org.watchline.local.stack.StackLock;
import org.watchline.local.stack.StackState;
import org.watchline.local.stack.StateFile;

/** What has the data open: a stack that runs, or nobody but a PostgreSQL that is started for the purpose. */
interface Servers extends AutoCloseable {

    int databasePort();

    /** Lets the broker stand still, if there is one. */
    FrozenProcess holdBroker() throws IOException;

    @Override
    void close();

    /** Fails when the stack on the directory neither works nor is stopped. */
    static Servers of(DataDirectory data) {
        Optional<StackState> state = new StateFile(data).read();
        if (state.filter(StackState::hasSupervisor).isPresent()) {
            return Working.of(data, state.get());
        }
        if (state.stream()
                .flatMap(left -> left.processes().stream())
                .anyMatch(left -> left.process().runs())) {
            throw new BackupException("The launcher was killed and left processes. Repair with: ./watchline up");
        }
        return Stopped.start(data);
    }

    /** A stack that takes articles meanwhile. */
    record Working(DataDirectory data, int databasePort, ProcessIdentity broker) implements Servers {

        static Working of(DataDirectory data, StackState state) {
            if (!state.ready()) {
                throw new BackupException(
                        "The stack is still starting: try again when ./watchline status says healthy");
            }
            return new Working(data, state.ports().postgres(), broker(state));
        }

        private static ProcessIdentity broker(StackState state) {
            return state.find(ProcessName.KAFKA)
                    .map(process -> ProcessIdentity.of(process.pid()))
                    .orElseThrow(() -> new BackupException("The broker does not run: try again in a moment"));
        }

        @Override
        public FrozenProcess holdBroker() throws IOException {
            // One that was started again has cut off what was not whole: the copy has it still.
            ProcessHandle same = broker.find()
                    .orElseThrow(() -> new BackupException("The broker was started again meanwhile: try again"));
            return FrozenProcess.hold(same);
        }

        @Override
        public void close() {
            // It goes on.
        }
    }

    /** Nothing runs, and nobody can start anything until this is closed. */
    record Stopped(StackLock lock, EmbeddedDatabase database) implements Servers {

        static Stopped start(DataDirectory data) {
            StackLock lock = StackLock.acquire(data)
                    .orElseThrow(() -> new BackupException("The stack is still starting or stopping: try again"));
            try {
                return new Stopped(lock, EmbeddedDatabase.start(options(data.created())));
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        }

        /** Nobody would end what a killed backup left: it ends with this program. */
        private static DatabaseOptions options(DataDirectory data) {
            return new DatabaseOptions(
                    data.postgres(), 0, data.log(ProcessName.POSTGRES.label()), data.cache(), true, true);
        }

        @Override
        public int databasePort() {
            return database.port();
        }

        @Override
        public FrozenProcess holdBroker() {
            return FrozenProcess.nothing();
        }

        @Override
        public void close() {
            try {
                database.close();
            } finally {
                lock.close();
            }
        }
    }
}
