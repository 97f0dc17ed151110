package org.watchline.gateway.console.deadletter;

import org.watchline.contracts.topic.Topics;
import org.watchline.gateway.console.deadletter.DeadLetterListView.LetterRow;
import org.watchline.gateway.corpus.deadletter.StoredLetter;
import org.watchline.gateway.deadletter.DeadLetterAnswer;

/** What the page of one dead letter shows. */
record DeadLetterView(DeadLetterAnswer answer) {

    public StoredLetter letter() {
        return answer.letter();
    }

    public LetterRow row() {
        return new LetterRow(letter());
    }

    public String source() {
        StoredLetter.Place source = letter().source();
        return source == null
                ? Topics.sourceOf(letter().topic())
                : "%s, partition %d, offset %d".formatted(source.topic(), source.partition(), source.offset());
    }

    public boolean isReplayable() {
        return letter().complete()
                && (letter().state().equals("open") || letter().state().equals("replayed"));
    }

    /** Whether it takes force to replay it: it was replayed before. */
    public boolean isReplayed() {
        return letter().state().equals("replayed") || letter().replays() > 0;
    }

    public boolean isPurgeable() {
        return letter().state().equals("open") || letter().state().equals("replayed");
    }
}
