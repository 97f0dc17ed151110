package org.watchline.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.watchline.local.stack.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Purges dead letters. */
@Command(
        name = "purge",
        description = "Remove what dead letters hold, for good. That they were, and why they went, stays for a while.",
        mixinStandardHelpOptions = true)
final class DlqPurgeCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private GatewayOption gateway = new GatewayOption();

    @Mixin
    private LetterChoiceOption chosen = new LetterChoiceOption();

    @Mixin
    private SignatureOption signature = new SignatureOption();

    @Option(names = "--json", description = "The gateway's answers as they are.")
    private boolean json;

    DlqPurgeCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Long> letters = chosen.numbers();
        if (!signature.isExplained()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say why, with --reason.");
        }
        LetterOrder order = new LetterOrder(gateway.api(installation), terminal, json);
        ObjectNode body = LetterOrder.body(signature);
        return letters.isEmpty()
                ? order.matching(chosen.filter(), "purge", body, "purged")
                : order.each(letters, "DELETE", "", body, "purged");
    }
}
