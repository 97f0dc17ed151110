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
                Map.entry(ChaosCommand.class, () -> new ChaosCommand(installation, terminal)));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<?> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
