package org.watchline.nlp.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.watchline.nlp.clause.NounGroup.Sort;

/** Finds noun groups, from left to right. */
final class NounGroupReader {

    private static final Set<String> TIMES = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade",
            "night",
            "morning",
            "evening",
            "afternoon",
            "time",
            "occasion",
            "period");

    private final VisibleTokens tokens;
    private final Kind[] kinds;
    private final List<NounGroup> groups = new ArrayList<>();

    private NounGroupReader(VisibleTokens tokens, Kind[] kinds) {
        this.tokens = tokens;
        this.kinds = kinds;
    }

    static List<NounGroup> read(VisibleTokens tokens, Kind[] kinds) {
        NounGroupReader reader = new NounGroupReader(tokens, kinds);
        int next = 0;
        while (next < kinds.length) {
            next = reader.from(next);
        }
        return List.copyOf(reader.groups);
    }

    /** Reads the group that begins at a token, if one does; the answer is where to go on. */
    private int from(int start) {
        switch (kinds[start]) {
            case PRONOUN -> {
                add(start, start + 1, start, -1, Sort.PRONOUN);
                return start + 1;
            }
            case DATE -> {
                int end = endOfDate(start);
                add(start, end, end - 1, -1, Sort.DATE);
                return end;
            }
            case DETERMINER, ADJECTIVE, NUMBER, NOUN, NAME -> {
                return group(start);
            }
            default -> {
                return start + 1;
            }
        }
    }

    private int endOfDate(int start) {
        int end = start;
        while (end < kinds.length && kinds[end] == Kind.DATE) {
            end++;
        }
        return end;
    }

    private int group(int start) {
        int head = -1;
        int number = -1;
        int possessive = -1;
        int next = start;
        while (next < kinds.length && goesOn(start, next, head)) {
            switch (kinds[next]) {
                case NOUN, NAME -> head = next;
                case NUMBER -> number = next;
                case POSSESSIVE -> {
                    possessive = next;
                    head = -1;
                }
                default -> {
                    // A modifier.
                }
            }
            next++;
        }
        if (head >= 0) {
            boolean time = kinds[head] == Kind.NOUN && TIMES.contains(tokens.lemma(head));
            add(start, head + 1, head, possessive, time ? Sort.DATE : Sort.NOUN);
            return head + 1;
        }
        if (number >= 0) {
            add(start, number + 1, number, possessive, Sort.NUMBER);
            return number + 1;
        }
        if (kinds[start] == Kind.DETERMINER && next > start + 1 && kinds[next - 1] == Kind.ADJECTIVE) {
            // "The wounded": an adjective that stands for a noun, or a noun that was taken for an adjective.
            add(start, next, next - 1, possessive, Sort.NOUN);
            return next;
        }
        return Math.max(next, start + 1);
    }

    private boolean goesOn(int start, int next, int head) {
        Kind after = next + 1 < kinds.length ? kinds[next + 1] : Kind.BREAK;
        return switch (kinds[next]) {
            case NOUN, NAME -> true;
            case POSSESSIVE -> head >= 0;
            case DETERMINER -> next == start || kinds[next - 1] == Kind.DETERMINER;
            case NUMBER -> head < 0;
            case ADJECTIVE -> head < 0 || leadsToNoun(next);
            case ADVERB -> head < 0 && (after == Kind.ADJECTIVE || after == Kind.NUMBER);
            case DATE -> next > start && isNounBehindDate(next);
            default -> false;
        };
    }

    /** "Army's Afghan border posts", but not "people dead and". */
    private boolean leadsToNoun(int adjective) {
        int next = adjective;
        while (next < kinds.length && kinds[next] == Kind.ADJECTIVE) {
            next++;
        }
        return next < kinds.length && (kinds[next] == Kind.NOUN || kinds[next] == Kind.NAME);
    }

    private boolean isNounBehindDate(int date) {
        int end = endOfDate(date);
        return end < kinds.length && kinds[end] == Kind.NOUN;
    }

    private void add(int start, int end, int head, int possessive, Sort sort) {
        int preposition = start > 0 && kinds[start - 1] == Kind.PREPOSITION ? start - 1 : coordinated(start);
        groups.add(new NounGroup(start, end, head, possessive, preposition, sort));
    }

    /** "Near Kunar and Nimruz": what is joined to a group hangs on that group's preposition, if it follows at once. */
    private int coordinated(int start) {
        if (groups.isEmpty() || start < 2) {
            return -1;
        }
        NounGroup last = groups.get(groups.size() - 1);
        boolean joined = kinds[start - 1] == Kind.COORDINATOR && last.end() == start - 1;
        return joined && last.hangsOnPreposition() && !isFollowedByVerb(start) ? last.preposition() : -1;
    }

    private boolean isFollowedByVerb(int start) {
        int next = start;
        while (next < kinds.length && kinds[next] != Kind.COMMA && kinds[next] != Kind.PREPOSITION) {
            if (kinds[next] == Kind.VERB || kinds[next] == Kind.AUXILIARY) {
                return true;
            }
            boolean another = next > start && (kinds[next] == Kind.DETERMINER || kinds[next] == Kind.PRONOUN);
            if (another || kinds[next] == Kind.COORDINATOR || kinds[next] == Kind.BREAK || kinds[next] == Kind.TO) {
                return false;
            }
            next++;
        }
        return false;
    }
}
