package org.watchline.local.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.watchline.local.stack.Installation;
import picocli.CommandLine;

/** Makes the commands with what they need. */
final class CommandFactory implements CommandLine.IFactory {

    private final Map<Class<?>, Supplier<?>> commands;

    CommandFactory(Installation installation, Terminal terminal) {
        this.commands = Map.ofEntries(
                Map.entry(UpCommand.class, () -> new UpCommand(installation, terminal)),
                Map.entry(DemoCommand.class, () -> new DemoCommand(installation, terminal)),
                Map.entry(DownCommand.class, () -> new DownCommand(installation, terminal)),
                Map.entry(StatusCommand.class, () -> new StatusCommand(installation, terminal)),
                Map.entry(LogsCommand.class, () -> new LogsCommand(installation, terminal)),
                Map.entry(FeedCommand.class, () -> new FeedCommand(installation, terminal)),
                Map.entry(SearchCommand.class, () -> new SearchCommand(installation, terminal)),
                Map.entry(KeysCommand.Create.class, () -> new KeysCommand.Create(installation, terminal)),
                Map.entry(KeysCommand.ListAll.class, () -> new KeysCommand.ListAll(installation, terminal)),
                Map.entry(KeysCommand.Revoke.class, () -> new KeysCommand.Revoke(installation, terminal)),
                Map.entry(DlqListCommand.class, () -> new DlqListCommand(installation, terminal)),
                Map.entry(DlqShowCommand.class, () -> new DlqShowCommand(installation, terminal)),
                Map.entry(DlqReplayCommand.class, () -> new DlqReplayCommand(installation, terminal)),
                Map.entry(DlqPurgeCommand.class, () -> new DlqPurgeCommand(installation, terminal)),
                Map.entry(ChaosCommand.class, () -> new ChaosCommand(installation, terminal)),
                Map.entry(ReplayCommand.class, () -> new ReplayCommand(installation, terminal)),
                Map.entry(RunsCommand.class, () -> new RunsCommand(installation, terminal)),
                Map.entry(BackupCommand.class, () -> new BackupCommand(installation, terminal)),
                Map.entry(RestoreCommand.class, () -> new RestoreCommand(installation, terminal)));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<?> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
