package org.watchline.nlp.event;

import java.util.Set;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.event.Arguments.Link;

/** Tells that talks, strikes and accords took place, where those who held them are not named. */
final class Occasions {

    private static final Set<String> OF_STOPPAGES =
            Set.of("end", "call", "observe", "begin", "continue", "go", "join", "organise", "organize", "last");
    private static final Set<String> AFTER = Set.of("after", "following", "through", "under");
    private static final Set<String> ONE = Set.of("a", "an");

    private final ParsedSentence sentence;
    private final Surroundings around;
    private final Places places;

    Occasions(ParsedSentence sentence) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
        places = new Places(sentence);
    }

    /** "Talks opened in Khost", "the talks broke down in July", "ended after a signed accord". */
    boolean tookPlace(EventDraft draft, NounGroup group) {
        return switch (draft.type()) {
            case CONSULT -> isHeld(draft);
            case AGREE -> AFTER.contains(around.preposition(group)) && ONE.contains(sentence.form(group.start()));
            default -> false;
        };
    }

    private boolean isHeld(EventDraft draft) {
        int start = draft.clause().start();
        int end = draft.clause().end();
        boolean told =
                draft.arguments().link() == Link.OCCURS || draft.arguments().link() == Link.DONE;
        return told
                && (places.isNamedIn(start, end) || !sentence.dates(start, end).isEmpty());
    }

    /** "The strike ended", "called a strike": workers hold it; what hits a target is no such strike. */
    boolean isStoppage(EventDraft draft, NounGroup group) {
        Arguments arguments = draft.arguments();
        return arguments.governor() != null
                && sentence.form(group.head()).equals("strike")
                && arguments.undergoers().isEmpty()
                && draft.type() == EventType.PROTEST
                && OF_STOPPAGES.contains(sentence.lemma(arguments.governor().main()));
    }
}
