package org.watchline.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.local.gateway.DeadLetterLines;
import org.watchline.local.gateway.Gateway;
import org.watchline.local.stack.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one dead letter. */
@Command(
        name = "show",
        description = "One dead letter: why it died, its headers, and the beginning of its value.",
        mixinStandardHelpOptions = true)
final class DlqShowCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private GatewayOption gateway = new GatewayOption();

    @Parameters(paramLabel = "LETTER", description = "Its number in the list.")
    private long letter;

    @Option(names = "--save", paramLabel = "FILE", description = "Write all bytes of its value into a file.")
    private @Nullable Path file;

    @Option(names = "--json", description = "The gateway's answer as it is.")
    private boolean json;

    DlqShowCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Gateway asked = gateway.api(installation);
        String path = "/api/v1/deadletters/" + letter;
        if (file != null) {
            save(asked.bytes(path + "?full=true"), file);
            return ExitStatus.OK;
        }
        JsonNode answer = asked.get(path, Map.of());
        if (json) {
            terminal.say(answer.toString());
        } else {
            DeadLetterLines.one(answer).forEach(terminal::say);
        }
        return ExitStatus.OK;
    }

    private void save(byte[] value, Path target) {
        try {
            Files.write(target, value);
            terminal.say("%d bytes in %s".formatted(value.length, target));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + target, e);
        }
    }
}
