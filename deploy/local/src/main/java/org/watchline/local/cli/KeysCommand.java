package org.watchline.local.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.Scope;
import org.watchline.local.keys.ListedKey;
import org.watchline.local.keys.StoreKeys;
import org.watchline.local.stack.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Keys of the stack that runs here. */
@Command(
        name = "keys",
        description = "Give out keys for the API and the console, list them, take them back.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {KeysCommand.Create.class, KeysCommand.ListAll.class, KeysCommand.Revoke.class})
final class KeysCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    /** Gives one out. */
    @Command(
            name = "create",
            description = "Give out a key. Its secret, and nothing else, goes to standard output, this once.",
            mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {

        private final RunningKeys running;
        private final Terminal terminal;

        @ParentCommand
        private KeysCommand parent = new KeysCommand();

        @Option(
                names = "--name",
                required = true,
                paramLabel = "NAME",
                description = "Of its bearer, recorded as the author of all that is done with it.")
        private String name = "";

        @Option(
                names = "--scope",
                required = true,
                split = ",",
                paramLabel = "SCOPE",
                description = "What it allows, separated by commas: read, submit, curate, admin.")
        private List<Scope> scopes = List.of();

        @Option(
                names = "--expires",
                paramLabel = "DAYS",
                converter = DaysConverter.class,
                description = "After how long it opens nothing any more, such as 90d. Default: never.")
        private @Nullable Duration lifetime;

        Create(Installation installation, Terminal terminal) {
            this.running = new RunningKeys(installation);
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws InterruptedException {
            StoreKeys keys = running.of(parent.data);
            Instant expiresAt = lifetime == null
                    ? null
                    : Clock.systemUTC().instant().plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
            String secret = keys.create(name, scopes.stream().map(Scope::label).toList(), expiresAt);
            terminal.complain("The key of %s%s. It is shown only here:"
                    .formatted(name, expiresAt == null ? "" : ", until " + expiresAt));
            terminal.say(secret);
            return ExitStatus.OK;
        }
    }

    /** Lists all. */
    @Command(name = "list", description = "All keys, without their secrets.", mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {

        private static final String ROW = "%-12s  %-7s  %-24s  %-20s  %-20s  %s";

        private final RunningKeys running;
        private final Terminal terminal;

        @ParentCommand
        private KeysCommand parent = new KeysCommand();

        ListAll(Installation installation, Terminal terminal) {
            this.running = new RunningKeys(installation);
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws InterruptedException {
            List<ListedKey> keys = running.of(parent.data).all();
            if (keys.isEmpty()) {
                terminal.say("No key has been given out. Make one with: ./watchline keys create");
                return ExitStatus.OK;
            }
            Instant now = Clock.systemUTC().instant();
            terminal.say(ROW.formatted("ID", "STATE", "SCOPES", "EXPIRES", "LAST USED", "NAME"));
            keys.forEach(key -> terminal.say(line(key, now)));
            return ExitStatus.OK;
        }

        private static String line(ListedKey key, Instant now) {
            return ROW.formatted(
                    key.id(),
                    key.state(now),
                    String.join(",", key.scopes()),
                    toTheSecond(key.expiresAt()),
                    toTheSecond(key.lastUsedAt()),
                    key.name());
        }

        private static Object toTheSecond(@Nullable Instant time) {
            return Objects.requireNonNullElse(time == null ? null : time.truncatedTo(ChronoUnit.SECONDS), "-");
        }
    }

    /** Takes one back. */
    @Command(
            name = "revoke",
            description = "Take a key back, for good: a second or two later it opens nothing.",
            mixinStandardHelpOptions = true)
    static final class Revoke implements Callable<Integer> {

        private final RunningKeys running;
        private final Terminal terminal;

        @ParentCommand
        private KeysCommand parent = new KeysCommand();

        @Parameters(
                paramLabel = "ID",
                description = "As ./watchline keys list has it; what stands behind wl_ in a key.")
        private String id = "";

        Revoke(Installation installation, Terminal terminal) {
            this.running = new RunningKeys(installation);
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws InterruptedException {
            running.of(parent.data).revoke(id);
            terminal.say("Revoked.");
            return ExitStatus.OK;
        }
    }
}
