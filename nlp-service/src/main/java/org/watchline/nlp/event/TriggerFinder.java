package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.clause.VerbLemmas;

/** Finds what may be triggers, from left to right, the longest first at each place. For any number of threads. */
final class TriggerFinder {

    /** In tokens: what may stand between two words of a phrase. */
    private static final int LONGEST_GAP = 3;

    /** In tokens: what a {@code *} may stand for. */
    private static final int LONGEST_RUN = 7;

    private final TriggerLexicon lexicon;

    TriggerFinder(TriggerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<TriggerMatch> in(ParsedSentence sentence) {
        List<TriggerMatch> matches = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            add(sentence, token, matches);
        }
        return matches;
    }

    /** Those at a token, the longest first: what stands around them decides between them. */
    private void add(ParsedSentence sentence, int start, List<TriggerMatch> matches) {
        for (Trigger trigger : candidates(sentence, start)) {
            TriggerMatch match = isPossible(sentence, start, trigger) ? match(sentence, start, trigger) : null;
            if (match != null) {
                matches.add(match);
            }
        }
    }

    private List<Trigger> candidates(ParsedSentence sentence, int start) {
        List<Trigger> byLemma = lexicon.startingWith(sentence.lemma(start));
        if (!byLemma.isEmpty()) {
            return byLemma;
        }
        if (sentence.kind(start) == Kind.VERB) {
            return lexicon.startingWith(stem(sentence.form(start)));
        }
        return sentence.kind(start) == Kind.NAME ? lexicon.startingWith(sentence.form(start)) : List.of();
    }

    /** Of a form that the tagger took for a lemma ("injuring"), the lemma, if it begins a trigger; else the form. */
    private String stem(String form) {
        int ending = form.endsWith("ed") ? 2 : form.endsWith("ing") ? 3 : 0;
        if (ending == 0) {
            return form;
        }
        String bare = form.substring(0, form.length() - ending);
        if (lexicon.hasStart(bare)) {
            return bare;
        }
        int last = bare.length() - 1;
        boolean doubled = last > 1 && bare.charAt(last) == bare.charAt(last - 1);
        return doubled && lexicon.hasStart(bare.substring(0, last)) ? bare.substring(0, last) : bare + "e";
    }

    private static boolean isPossible(ParsedSentence sentence, int start, Trigger trigger) {
        return switch (sentence.kind(start)) {
            case VERB -> !trigger.noun();
            case NOUN, ADJECTIVE -> trigger.noun();
            case NAME -> trigger.noun() && isInEventName(sentence, start);
            default -> false;
        };
    }

    private static boolean isInEventName(ParsedSentence sentence, int token) {
        return sentence.names(token, token + 1).stream().anyMatch(name -> name.type() == EntityType.EVENT);
    }

    private static @Nullable TriggerMatch match(ParsedSentence sentence, int start, Trigger trigger) {
        if (sentence.kind(start) == Kind.NAME) {
            return ofEventName(sentence, start, trigger);
        }
        int end = start + 1;
        List<String> words = trigger.words();
        for (int word = 1; word < words.size(); word++) {
            boolean run = words.get(word).equals("*");
            int found = run
                    ? find(sentence, end + 1, LONGEST_RUN, words.get(++word), true)
                    : find(sentence, end, trigger.noun() ? 0 : LONGEST_GAP, words.get(word), false);
            if (found < 0) {
                return ofPassive(sentence, start, trigger);
            }
            end = found + 1;
        }
        if (!trigger.noun()) {
            return new TriggerMatch(trigger, start, end, start);
        }
        return isHead(sentence, end - 1) ? new TriggerMatch(trigger, start, end, end - 1) : null;
    }

    /** "A curfew was imposed": the phrase's noun is the subject of its verb. */
    private static @Nullable TriggerMatch ofPassive(ParsedSentence sentence, int start, Trigger trigger) {
        VerbGroup verb = trigger.noun() || trigger.words().size() != 2 ? null : sentence.verbAt(start);
        if (verb == null || !verb.passive() || verb.main() != start) {
            return null;
        }
        NounGroup subject = sentence.clauseAround(start).subject();
        boolean same = subject != null
                && sentence.lemma(subject.head()).equals(trigger.words().get(1));
        return same ? new TriggerMatch(trigger, start, start + 1, start) : null;
    }

    /** "Operation Thunder", "Kabul Airport Attack": the name's last word stands for it. */
    private static @Nullable TriggerMatch ofEventName(ParsedSentence sentence, int start, Trigger trigger) {
        int end = start + 1;
        while (end < sentence.size() && isInEventName(sentence, end)) {
            end++;
        }
        boolean whole = trigger.words().size() == 1 && isHead(sentence, end - 1);
        return whole ? new TriggerMatch(trigger, start, end, end - 1) : null;
    }

    private static int find(ParsedSentence sentence, int from, int gap, String word, boolean anything) {
        for (int i = from; i < sentence.size() && i <= from + gap; i++) {
            if (sentence.lemma(i).equals(word) || sentence.form(i).equals(word)) {
                return i;
            }
            if (!(anything ? isInRun(sentence.kind(i)) : isSkipped(sentence.kind(i)))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSkipped(Kind kind) {
        return switch (kind) {
            case DETERMINER, ADJECTIVE, ADVERB, NUMBER, NAME, POSSESSIVE -> true;
            default -> false;
        };
    }

    private static boolean isInRun(Kind kind) {
        return isSkipped(kind) || kind == Kind.NOUN || kind == Kind.PRONOUN || kind == Kind.COORDINATOR;
    }

    /** A noun that only describes another one is no event: "attack helicopters". */
    private static boolean isHead(ParsedSentence sentence, int token) {
        NounGroup group = sentence.nounAt(token);
        return group != null && group.head() == token;
    }

    /** Whether a lemma, or a name's word, can begin a trigger; cheap, to pass over most sentences. */
    boolean canStart(String lemma) {
        return lexicon.hasStart(lemma)
                || lexicon.hasStart(stem(lemma))
                || lexicon.hasStart(VerbLemmas.lemmaOf(lemma))
                || (isCapital(lemma) && lexicon.hasStart(lemma.toLowerCase(Locale.ROOT)));
    }

    private static boolean isCapital(String lemma) {
        return !lemma.isEmpty() && Character.isUpperCase(lemma.charAt(0));
    }
}
