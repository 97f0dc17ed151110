package org.watchline.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.watchline.local.stack.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends dead letters again. */
@Command(
        name = "replay",
        description = "Send dead letters again to where they came from, as the next attempt of their submissions.",
        mixinStandardHelpOptions = true)
final class DlqReplayCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private GatewayOption gateway = new GatewayOption();

    @Mixin
    private LetterChoiceOption chosen = new LetterChoiceOption();

    @Mixin
    private SignatureOption signature = new SignatureOption();

    @Option(names = "--force", description = "Also those that were replayed already, or too often.")
    private boolean force;

    @Option(names = "--json", description = "The gateway's answers as they are.")
    private boolean json;

    DlqReplayCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Long> letters = chosen.numbers();
        ObjectNode body = LetterOrder.body(signature);
        if (force) {
            body.put("force", true);
        }
        LetterOrder order = new LetterOrder(gateway.api(installation), terminal, json);
        return letters.isEmpty()
                ? order.matching(chosen.filter(), "replay", body, "on their way again")
                : order.each(letters, "POST", "/replay", body, "on its way again");
    }
}
