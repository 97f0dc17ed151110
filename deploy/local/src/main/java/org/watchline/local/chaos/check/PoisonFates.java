package org.watchline.local.chaos.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.local.chaos.fault.PoisonLine;

/**
 * Where the design says that a record which nobody can read is put aside, it is; what is put onto a dead-letter topic
 * is kept as it is. Followers of notices, settings and feeds skip it.
 */
final class PoisonFates {

    private static final Set<String> DEAD_LETTER_TOPICS =
            Topics.deadLetters().stream().map(Topic::name).collect(Collectors.toSet());

    private final Evidence evidence;

    PoisonFates(Evidence evidence) {
        this.evidence = evidence;
    }

    void check(Consumer<Violation> found) {
        Map<String, Evidence.DeadLetter> bySource = new HashMap<>();
        Map<String, Evidence.DeadLetter> byPlace = new HashMap<>();
        for (Evidence.DeadLetter letter : evidence.stored().deadLetters()) {
            byPlace.put(letter.place(), letter);
            if (letter.source() != null) {
                bySource.put(letter.source(), letter);
            }
        }
        for (PoisonLine line : evidence.poison()) {
            if (DEAD_LETTER_TOPICS.contains(line.topic()) && !byPlace.containsKey(place(line))) {
                found.accept(new Violation(
                        Invariant.POISON_IS_ACCOUNTED_FOR,
                        place(line),
                        line.kind() + " is not among the dead letters"));
            }
            if (DEAD_LETTER_TOPICS.contains(Topics.deadLetterOf(line.topic()))) {
                buried(line, bySource.get(place(line)), found);
            }
        }
    }

    private static void buried(PoisonLine line, Evidence.@Nullable DeadLetter letter, Consumer<Violation> found) {
        if (letter == null) {
            found.accept(new Violation(
                    Invariant.POISON_IS_ACCOUNTED_FOR, place(line), line.kind() + " was not dead-lettered"));
        } else if (!letter.hasReason()) {
            found.accept(new Violation(Invariant.POISON_IS_ACCOUNTED_FOR, place(line), line.kind() + " has no reason"));
        }
    }

    private static String place(PoisonLine line) {
        return "%s-%d-%d".formatted(line.topic(), line.partition(), line.offset());
    }
}
