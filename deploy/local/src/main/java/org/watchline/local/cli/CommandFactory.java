package org.watchline.local.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.watchline.local.stack.Installation;
import picocli.CommandLine;

/** Makes the commands with what they need. */
final class CommandFactory implements CommandLine.IFactory {

    private final Map<Class<?>, Supplier<?>> commands;

    CommandFactory(Installation installation, Terminal terminal) {
        this.commands = Map.of(
                UpCommand.class, () -> new UpCommand(installation, terminal),
                DemoCommand.class, () -> new DemoCommand(installation, terminal),
                DownCommand.class, () -> new DownCommand(installation, terminal),
                StatusCommand.class, () -> new StatusCommand(installation, terminal),
                LogsCommand.class, () -> new LogsCommand(installation, terminal),
                FeedCommand.class, () -> new FeedCommand(installation, terminal),
                SearchCommand.class, () -> new SearchCommand(installation, terminal),
                ChaosCommand.class, () -> new ChaosCommand(installation, terminal));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<?> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
