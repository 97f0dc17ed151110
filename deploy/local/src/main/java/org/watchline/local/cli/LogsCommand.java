package org.watchline.local.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.local.stack.DataDirectory;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.LogFiles;
import org.watchline.local.stack.LogTail;
import org.watchline.local.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the logs. */
@Command(name = "logs", description = "Show the end of one log or of all.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 300;

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            description = "kafka, postgres, ingest-service, nlp-service, store-service or api-gateway; all without.")
    private @Nullable String service;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing what is added.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = "Lines from the end of each log. Default: 40.")
    private int lines = 40;

    LogsCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Path> files = files(data.resolve(installation));
        List<LogTail> tails = new ArrayList<>();
        files.forEach(file -> tails.add(LogTail.last(lines, file)));
        show(files, tails);
        while (follow) {
            Thread.sleep(PAUSE_MILLIS);
            show(files, tails);
        }
        return ExitStatus.OK;
    }

    private List<Path> files(DataDirectory directory) {
        LogFiles logs = new LogFiles(directory);
        List<Path> files =
                service == null ? logs.all() : logs.of(service).stream().toList();
        if (files.isEmpty()) {
            throw new StackException("No such log in " + directory.root());
        }
        return files;
    }

    private void show(List<Path> files, List<LogTail> tails) {
        for (int i = 0; i < files.size(); i++) {
            String prefix = files.size() == 1 ? "" : prefix(files.get(i));
            tails.get(i).next().forEach(line -> terminal.say(prefix + line));
        }
    }

    private static String prefix(Path file) {
        String name = file.getFileName().toString();
        return "%-15s| ".formatted(name.substring(0, name.length() - ".log".length()));
    }
}
