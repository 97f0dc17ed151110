package org.watchline.local.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which dead letters a command is about: some by their numbers, those that match a filter, or all. */
final class LetterChoiceOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private LetterFilterOption filter = new LetterFilterOption();

    @Parameters(arity = "0..*", paramLabel = "LETTER", description = "Their numbers in the list.")
    private List<Long> numbers = new ArrayList<>();

    @Option(names = "--all", description = "All open ones.")
    private boolean all;

    /** The numbers; none if the filter chooses. */
    List<Long> numbers() {
        boolean filtered = all || !filter.parts().isEmpty();
        if (numbers.isEmpty() != filtered) {
            throw new ParameterException(
                    command.commandLine(), "Name letters by their numbers, or give a filter or --all.");
        }
        return numbers;
    }

    /** The filter's parts; none for all. */
    Map<String, String> filter() {
        return filter.parts();
    }
}
