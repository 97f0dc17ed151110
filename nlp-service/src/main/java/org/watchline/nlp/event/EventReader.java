package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.SentenceMarks;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.event.FoundEvent.EventDate;

/** Reads one text, sentence by sentence, and remembers what the next sentence may refer to. For one text. */
final class EventReader {

    /** In sentences: how far back an attack may have been told that somebody claims. */
    private static final int CLAIM_REACH = 3;

    private static final Happenings HAPPENINGS = Happenings.load();

    private final TaggedText text;
    private final TriggerFinder triggers;
    private final Antecedents antecedents = new Antecedents();
    private final List<FoundEvent> events = new ArrayList<>();
    private final List<Integer> sentenceOfEvent = new ArrayList<>();
    private final EarlierDates earlierDates = new EarlierDates();
    private final Story story = new Story();
    private final Hindsight hindsight;

    EventReader(TaggedText text, TriggerFinder triggers) {
        this.text = text;
        this.triggers = triggers;
        hindsight = new Hindsight(text.publishedOn());
    }

    List<FoundEvent> events() {
        return List.copyOf(events);
    }

    /** A new block is a new train of thought. */
    void beginBlock() {
        antecedents.forget();
        story.beginBlock();
    }

    void beginSection() {
        story.beginSection();
    }

    void read(ReadSentence sentence, SentenceMarks marks, boolean mayHaveEvents) {
        ParsedSentence parsed = ParsedSentence.of(text.reading().levelled(), sentence, marks);
        if (parsed.size() == 0) {
            return;
        }
        List<CitedSource> cited = text.citations().stream()
                .filter(source -> source.sentence() == sentence.index())
                .toList();
        List<CitedSource> dated =
                cited.stream().filter(source -> source.date() != null).toList();
        OwnDates own = new OwnDates(parsed, text.reading().levelled(), hindsight);
        List<EventDraft> drafts = mayHaveEvents ? drafts(parsed) : List.of();
        if (mayHaveEvents) {
            EventDates context = new EventDates(parsed, dated, story);
            DraftDates dates = new DraftDates(parsed, own, context, story, earlierDates, HAPPENINGS, hindsight);
            addAll(parsed, sentence, drafts, dates, cited);
        }
        if (drafts.isEmpty()) {
            countEarlier(sentence.index(), new Sequel(parsed).statedToll());
        }
        antecedents.remember(parsed);
        story.goOn(own.ofSentence(), own.opensWithDate());
    }

    private List<EventDraft> drafts(ParsedSentence sentence) {
        DraftReader reader = new DraftReader(sentence, antecedents);
        List<EventDraft> drafts = new ArrayList<>();
        int end = 0;
        for (TriggerMatch match : triggers.in(sentence)) {
            Optional<EventDraft> draft = match.start() < end ? Optional.empty() : reader.of(match);
            if (draft.isPresent()) {
                drafts.add(draft.get());
                end = match.end();
            }
        }
        return new Joining(sentence).joined(drafts);
    }

    private void addAll(
            ParsedSentence sentence,
            ReadSentence read,
            List<EventDraft> drafts,
            DraftDates dates,
            List<CitedSource> cited) {
        EntityMention claimant = new Claims(sentence, antecedents).claimant();
        List<EventDraft> anchored =
                new ArrayList<>(drafts.stream().filter(EventDraft::anchored).toList());
        anchored.removeAll(countedEarlier(sentence, read, drafts));
        boolean here = anchored.stream().anyMatch(draft -> draft.type() == EventType.ASSAULT);
        if (claimant != null && !here && !claimEarlier(read.index(), claimant)) {
            drafts.stream()
                    .filter(draft -> draft.type() == EventType.ASSAULT)
                    .findFirst()
                    .ifPresent(anchored::add);
        }
        anchored.sort(Comparator.comparingInt(draft -> draft.match().start()));
        List<Integer> citations = cited.stream().map(text.citations()::indexOf).toList();
        EntityMention claimed = claimant;
        for (int i = 0; i < anchored.size(); i++) {
            EventDraft draft = counted(sentence, anchored.get(i));
            boolean attack = draft.type() == EventType.ASSAULT;
            EventDate date = dates.of(draft, (double) i / anchored.size());
            antecedents.rememberParties(draft.actors());
            events.add(found(sentence, draft, date, attack ? claimed : null, citations));
            sentenceOfEvent.add(read.index());
            claimed = attack ? null : claimed;
        }
    }

    /** "All six were shot dead, and two guards died": the drafts that only count whom the attack before hit. */
    private List<EventDraft> countedEarlier(ParsedSentence sentence, ReadSentence read, List<EventDraft> drafts) {
        Sequel sequel = new Sequel(sentence);
        boolean counts =
                !drafts.isEmpty() && sequel.isOnlyToll(drafts.get(0)) && countEarlier(read.index(), drafts.get(0));
        if (!counts) {
            return List.of();
        }
        int last = 1;
        while (last < drafts.size() && sequel.goesOn(drafts.get(last))) {
            FoundEvent attack = events.get(events.size() - 1);
            EventDraft more = drafts.get(last);
            events.set(
                    events.size() - 1,
                    attack.recounted(
                            Quantity.sum(attack.killed(), more.killed()),
                            Quantity.sum(attack.wounded(), more.wounded())));
            last++;
        }
        return drafts.subList(0, last);
    }

    /** Gives an attack of the sentence before the toll that this one counts. */
    private boolean countEarlier(int sentence, EventDraft toll) {
        int last = events.size() - 1;
        boolean follows = last >= 0 && sentenceOfEvent.get(last) == sentence - 1 && Sequel.canHave(events.get(last));
        boolean counted = follows
                && (toll.killed() == null || events.get(last).killed() == null)
                && (toll.wounded() == null || events.get(last).wounded() == null);
        if (counted) {
            events.set(last, events.get(last).counted(toll.killed(), toll.wounded()));
        }
        return counted;
    }

    private void countEarlier(int sentence, @Nullable Toll killed) {
        int last = events.size() - 1;
        boolean near = last >= 0 && sentenceOfEvent.get(last) >= sentence - CLAIM_REACH;
        if (killed == null || !near || !Sequel.canHave(events.get(last))) {
            return;
        }
        FoundEvent attack = events.get(last);
        boolean risen = attack.killed() == null || attack.killed().best() < killed.best();
        events.set(last, risen ? attack.recounted(killed, attack.wounded()) : attack);
    }

    private EventDraft counted(ParsedSentence sentence, EventDraft draft) {
        if (draft.type() != EventType.ASSAULT || draft.modality().contains(Modality.NEGATED)) {
            return draft;
        }
        Toll killed = draft.killed() == null ? stated(sentence, draft, Flag.KILLED) : null;
        Toll wounded = draft.wounded() == null ? stated(sentence, draft, Flag.WOUNDED) : null;
        return draft.withTolls(killed, wounded);
    }

    /** What words other than verbs say in the event's clause, or in a bracket behind it. */
    private @Nullable Toll stated(ParsedSentence sentence, EventDraft draft, Flag flag) {
        int end = draft.clause().end();
        Toll stated = new Tolls(sentence).stated(draft.clause().start(), end, flag);
        int from = sentence.span(draft.match().core(), draft.match().core() + 1).end();
        int to = sentence.span(end - 1, end).end() + " (".length();
        return stated == null ? new BracketTolls(text.reading().levelled()).of(from, to, flag) : stated;
    }

    /** Gives a claimed attack of the sentences before its claimant. */
    private boolean claimEarlier(int sentence, EntityMention claimant) {
        for (int i = events.size() - 1; i >= 0 && sentenceOfEvent.get(i) >= sentence - CLAIM_REACH; i--) {
            FoundEvent event = events.get(i);
            if (event.type() == EventType.ASSAULT && event.claimedBy() == null) {
                events.set(i, event.claimedBy(claimant.entityId()));
                return true;
            }
        }
        return false;
    }

    private FoundEvent found(
            ParsedSentence sentence,
            EventDraft draft,
            @Nullable EventDate date,
            @Nullable EntityMention claimant,
            List<Integer> citations) {
        Set<Modality> modality = EnumSet.noneOf(Modality.class);
        modality.addAll(draft.modality());
        if (EventDates.isHistorical(date, text.publishedOn())) {
            modality.add(Modality.HISTORICAL);
        }
        List<String> actors = ids(draft.actors());
        FoundEvent event = new FoundEvent(
                draft.type(),
                draft.mode(),
                sentence.span(draft.clause().start(), endOfComplement(sentence, draft)),
                sentence.span(draft.match().start(), draft.match().end()),
                actors,
                ids(draft.recipients()).stream()
                        .filter(id -> !actors.contains(id))
                        .toList(),
                new Places(sentence).of(draft),
                date,
                draft.killed(),
                draft.wounded(),
                draft.arrested(),
                List.copyOf(modality),
                null,
                citations);
        return claimant == null ? event : event.claimedBy(claimant.entityId());
    }

    /** What is said belongs to the saying: "warned that it would strike". */
    private static int endOfComplement(ParsedSentence sentence, EventDraft draft) {
        int end = draft.clause().end();
        boolean said = !draft.match().trigger().noun() && end - draft.match().end() <= 1 && end < sentence.size();
        if (!said || sentence.kind(end) == Kind.RELATIVE || sentence.kind(end) == Kind.COMMA) {
            return end;
        }
        int inside = sentence.kind(end) == Kind.SUBORDINATOR ? end + 1 : end;
        return inside < sentence.size()
                ? Math.max(end, sentence.clauseAround(inside).end())
                : end;
    }

    /** A nationality or a capital acts for its country. */
    private static List<String> ids(List<EntityMention> parties) {
        return parties.stream()
                .map(party -> party.countryId() == null ? party.entityId() : party.countryId())
                .distinct()
                .toList();
    }
}
