package org.watchline.nlp.clause;

import java.util.Set;

/** Decides what part each token plays: by its tag, what it is marked as, and its neighbours. */
final class KindReader {

    private static final Set<String> POSSESSIVE_PRONOUNS = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> REFLEXIVES =
            Set.of("himself", "herself", "itself", "themselves", "ourselves", "myself");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which");
    private static final Set<String> CLAUSE_ADVERBS =
            Set.of("when", "while", "where", "whereas", "whereby", "why", "how");
    private static final Set<String> PREPOSITION_VERBS =
            Set.of("following", "including", "regarding", "concerning", "according", "amid", "per", "under", "despite");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
    private static final Set<String> DASHES = Set.of(";", ":", "\u2013", "\u2014", "--", "-");
    private static final Set<String> DEMONSTRATIVES = Set.of("that", "this", "these", "those");
    private static final Set<String> CLAUSE_PREPOSITIONS = Set.of("after", "before", "since", "until", "till", "as");
    private static final Set<String> AMOUNTS = Set.of("tens", "dozens", "scores", "hundreds", "thousands", "millions");
    private static final Set<String> TIMES =
            Set.of("day", "night", "evening", "morning", "afternoon", "week", "month", "year", "time");
    private static final Set<String> PARTICLES =
            Set.of("out", "up", "down", "away", "off", "over", "back", "together", "apart");

    /** In tokens: "in a video message to reporters on Sunday". */
    private static final int LONGEST_WAY_OF_SAYING = 12;

    private final VisibleTokens tokens;
    private final SentenceMarks marks;
    private final Kind[] kinds;
    private final Mistags mistags;

    private KindReader(VisibleTokens tokens, SentenceMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
        kinds = new Kind[tokens.size()];
        mistags = new Mistags(tokens, kinds);
    }

    static Kind[] read(VisibleTokens tokens, SentenceMarks marks) {
        KindReader reader = new KindReader(tokens, marks);
        for (int i = 0; i < tokens.size(); i++) {
            reader.kinds[i] = reader.alone(i);
        }
        Quantifiers.mark(tokens, reader.kinds);
        for (int i = 0; i < tokens.size(); i++) {
            reader.kinds[i] = reader.inContext(i);
        }
        reader.demoteSubordinatorsWithoutVerb();
        return reader.kinds;
    }

    private Kind alone(int i) {
        if (marks.isDated(tokens.span(i))) {
            return Kind.DATE;
        }
        if (marks.nameOf(tokens.span(i)) != null) {
            return tokens.form(i).equals("'s") ? Kind.POSSESSIVE : Kind.NAME;
        }
        String form = tokens.form(i);
        if (PREPOSITION_VERBS.contains(form)) {
            return Kind.PREPOSITION;
        }
        if (tokens.pos(i).equals("VERB") && (form.endsWith("men") || AMOUNTS.contains(form))) {
            return Kind.NOUN;
        }
        if (NumberWords.isNumber(form) && !tokens.pos(i).equals("PRON")) {
            return Kind.NUMBER;
        }
        return switch (tokens.pos(i)) {
            case "PROPN", "NOUN", "X" -> Kind.NOUN;
            case "NUM" -> Kind.NUMBER;
            case "DET" -> RELATIVES.contains(form) ? Kind.RELATIVE : Kind.DETERMINER;
            case "ADJ" -> Kind.ADJECTIVE;
            case "PART" -> particle(form);
            case "PRON" -> pronoun(form);
            case "VERB" -> Kind.VERB;
            case "AUX" -> Kind.AUXILIARY;
            case "ADV" -> adverb(form);
            // "A sit-in".
            case "ADP" -> form.indexOf('-') > 0 ? Kind.NOUN : Kind.PREPOSITION;
            case "SCONJ" -> Kind.SUBORDINATOR;
            case "CCONJ" -> Kind.COORDINATOR;
            case "PUNCT", "SYM" -> mark(form);
            default -> Kind.OTHER;
        };
    }

    private static Kind particle(String form) {
        if (NEGATIONS.contains(form)) {
            return Kind.NEGATION;
        }
        return form.equals("to") ? Kind.TO : Kind.POSSESSIVE;
    }

    private static Kind pronoun(String form) {
        if (RELATIVES.contains(form)) {
            return Kind.RELATIVE;
        }
        if (REFLEXIVES.contains(form)) {
            return Kind.ADVERB;
        }
        return POSSESSIVE_PRONOUNS.contains(form) ? Kind.DETERMINER : Kind.PRONOUN;
    }

    private static Kind adverb(String form) {
        if (NEGATIONS.contains(form)) {
            return Kind.NEGATION;
        }
        return CLAUSE_ADVERBS.contains(form) ? Kind.SUBORDINATOR : Kind.ADVERB;
    }

    private static Kind mark(String form) {
        if (form.equals(",")) {
            return Kind.COMMA;
        }
        return DASHES.contains(form) ? Kind.BREAK : Kind.OTHER;
    }

    private Kind inContext(int i) {
        Kind before = i == 0 ? Kind.BREAK : kinds[i - 1];
        Kind after = i + 1 == kinds.length ? Kind.BREAK : kinds[i + 1];
        if (mistags.isPastTakenForOther(i, before, after)) {
            return Kind.VERB;
        }
        if (isBehindSaying(i)) {
            return Kind.SUBORDINATOR;
        }
        return switch (kinds[i]) {
            case VERB -> mistags.isPluralTakenForVerb(i, before, after) ? Kind.NOUN : verb(i, before, after);
            case NOUN -> mistags.isPastTakenForNoun(i, before, after) ? Kind.VERB : Kind.NOUN;
            case TO -> isNominal(after) && after != Kind.NOUN && after != Kind.ADVERB ? Kind.PREPOSITION : Kind.TO;
            case ADJECTIVE -> adjective(i, before, after);
            case PRONOUN -> pronoun(i, before, after);
            case SUBORDINATOR -> isRelativeWithVerb(i, before, after) ? Kind.RELATIVE : Kind.SUBORDINATOR;
            case PREPOSITION -> preposition(i, before);
            case COORDINATOR -> tokens.form(i).equals("both") ? Kind.DETERMINER : Kind.COORDINATOR;
            case DATE -> endsBeforeEvent(i, after) ? preposition(i, Kind.DATE) : Kind.DATE;
            case ADVERB -> adverb(i, before);
            default -> kinds[i];
        };
    }

    private Kind adjective(int i, Kind before, Kind after) {
        if (before == Kind.VERB && tokens.form(i).equals("dead")) {
            return Kind.PARTICLE;
        }
        return mistags.isVerbTakenForAdjective(i, before, after) ? Kind.VERB : Kind.ADJECTIVE;
    }

    private Kind adverb(int i, Kind before) {
        if (mistags.isPluralTakenForAdverb(i)) {
            return Kind.NOUN;
        }
        return isParticle(i, before) ? Kind.PARTICLE : Kind.ADVERB;
    }

    private Kind pronoun(int i, Kind before, Kind after) {
        boolean noun = after == Kind.NOUN || after == Kind.ADJECTIVE;
        if (noun && DEMONSTRATIVES.contains(tokens.form(i)) && before != Kind.NOUN) {
            return Kind.DETERMINER;
        }
        if (tokens.form(i).equals("that") && before == Kind.VERB && opensNoun(after)) {
            return Kind.SUBORDINATOR;
        }
        if (!isRelativeThat(i, before)) {
            return Kind.PRONOUN;
        }
        // "The hope that after taking office they would".
        boolean fronted = after == Kind.PREPOSITION || after == Kind.SUBORDINATOR;
        return fronted ? Kind.SUBORDINATOR : Kind.RELATIVE;
    }

    /** "Two days after the attack": what follows is no part of the time. */
    private boolean endsBeforeEvent(int i, Kind after) {
        return after != Kind.DATE && i > 0 && CLAUSE_PREPOSITIONS.contains(tokens.form(i));
    }

    private static boolean opensNoun(Kind kind) {
        return kind == Kind.DETERMINER || kind == Kind.NAME || kind == Kind.PRONOUN || kind == Kind.NUMBER;
    }

    private Kind preposition(int i, Kind before) {
        if (isParticle(i, before)) {
            return Kind.PARTICLE;
        }
        if (before == Kind.AUXILIARY && tokens.form(i).equals("since")) {
            return Kind.ADVERB;
        }
        return CLAUSE_PREPOSITIONS.contains(tokens.form(i)) && isBeforeSubjectAndVerb(i) ? Kind.SUBORDINATOR : kinds[i];
    }

    /** "After the group took power": a subject and its verb follow. */
    private boolean isBeforeSubjectAndVerb(int preposition) {
        int next = preposition + 1;
        while (next < kinds.length && isNominal(kinds[next])) {
            next++;
        }
        boolean verb = next < kinds.length && (kinds[next] == Kind.VERB || kinds[next] == Kind.AUXILIARY);
        return verb && next > preposition + 1 && !tokens.form(next).endsWith("ing");
    }

    private static boolean isNominal(Kind kind) {
        return switch (kind) {
            case DETERMINER, ADJECTIVE, NOUN, NAME, NUMBER, POSSESSIVE, PRONOUN, ADVERB -> true;
            default -> false;
        };
    }

    private Kind verb(int i, Kind before, Kind after) {
        if (tokens.lemma(i).equals("have") && isBeforeParticiple(i)) {
            return Kind.AUXILIARY;
        }
        if (mistags.isTitleTakenForVerb(i, after)) {
            return Kind.ADJECTIVE;
        }
        if (mistags.isNounTakenForVerb(i, before, after)) {
            return Kind.NOUN;
        }
        boolean opensGroup = before == Kind.DETERMINER || before == Kind.POSSESSIVE;
        boolean isAttribute = opensGroup || before == Kind.ADJECTIVE || before == Kind.NUMBER;
        boolean beforeNoun = after == Kind.NOUN || after == Kind.NAME;
        boolean ofName = before == Kind.NAME
                && i > 1
                && kinds[i - 2] == Kind.DETERMINER
                && tokens.form(i).endsWith("ing");
        if (((isAttribute || ofName) && beforeNoun) || isAttributeOfComplement(i, before, after)) {
            return Kind.ADJECTIVE;
        }
        return opensGroup || isBareFormAfterName(i, before, after) || isWithinComplement(i, before, after)
                ? Kind.NOUN
                : Kind.VERB;
    }

    /** "Has repeatedly threatened". */
    private boolean isBeforeParticiple(int have) {
        int next = have + 1;
        while (next < kinds.length
                && (isBetweenAuxiliaries(kinds[next]) || tokens.form(next).equals("since"))) {
            next++;
        }
        if (next >= kinds.length) {
            return false;
        }
        boolean describes = next + 1 < kinds.length && (kinds[next + 1] == Kind.NOUN || kinds[next + 1] == Kind.NAME);
        return kinds[next] == Kind.VERB
                || (kinds[next] == Kind.ADJECTIVE && Mistags.isPast(tokens.form(next)) && !describes);
    }

    private static boolean isBetweenAuxiliaries(Kind kind) {
        return kind == Kind.ADVERB || kind == Kind.NEGATION;
    }

    /** "In a U.S. drone strike": between a preposition's article and its noun no verb stands. */
    private boolean isWithinComplement(int i, Kind before, Kind after) {
        if (before != Kind.NAME || after != Kind.NOUN || !tokens.form(i).equals(tokens.lemma(i))) {
            return false;
        }
        int last = i - 1;
        while (last > 0 && (kinds[last] == Kind.NAME || kinds[last] == Kind.ADJECTIVE)) {
            last--;
        }
        return last > 0 && kinds[last] == Kind.DETERMINER && kinds[last - 1] == Kind.PREPOSITION;
    }

    /** "The release of imprisoned senior leaders", "a list of most wanted men". */
    private boolean isAttributeOfComplement(int i, Kind before, Kind after) {
        boolean noun = after == Kind.NOUN || after == Kind.NAME || after == Kind.ADJECTIVE;
        boolean behind = before == Kind.PREPOSITION
                || (before == Kind.VERB && tokens.form(i).endsWith("ed"))
                || (before == Kind.ADVERB && i > 1 && kinds[i - 2] == Kind.PREPOSITION);
        return noun && behind && !tokens.form(i).endsWith("ing");
    }

    /** "The Lahore massacre in 2010": a finite verb would be inflected after one name. */
    private boolean isBareFormAfterName(int i, Kind before, Kind after) {
        return before == Kind.NAME
                && tokens.form(i).equals(tokens.lemma(i))
                && !Mistags.isPast(tokens.form(i))
                && !(i + 1 < kinds.length && PARTICLES.contains(tokens.form(i + 1)))
                && (after == Kind.PREPOSITION || after == Kind.COMMA || after == Kind.BREAK || after == Kind.VERB);
    }

    /** "Said on Sunday that aircraft had", "told reporters in a statement that": what was said follows. */
    private boolean isBehindSaying(int i) {
        if (!tokens.form(i).equals("that") || i + 1 >= kinds.length || !isNominal(kinds[i + 1])) {
            return false;
        }
        int last = i - 1;
        while (last > 0 && i - last < LONGEST_WAY_OF_SAYING && isWayOfSaying(last)) {
            last--;
        }
        if (last < 0 || last == i - 1 || kinds[last] != Kind.VERB || TIMES.contains(tokens.form(i + 1))) {
            return false;
        }
        boolean toSomebody = tokens.lemma(last).equals("tell");
        boolean opens = kinds[last + 1] == Kind.PREPOSITION
                || kinds[last + 1] == Kind.DATE
                || TIMES.contains(tokens.form(last + 2))
                || tokens.form(last + 1).equals("late");
        return Reported.isSaying(tokens.lemma(last)) && (toSomebody || opens);
    }

    private boolean isWayOfSaying(int i) {
        return kinds[i] == Kind.DATE || kinds[i] == Kind.PREPOSITION || isNominal(kinds[i]);
    }

    /** "A truce that collapsed". */
    private boolean isRelativeWithVerb(int i, Kind before, Kind after) {
        return isRelativeThat(i, before) && (after == Kind.VERB || after == Kind.AUXILIARY);
    }

    private boolean isRelativeThat(int i, Kind before) {
        return tokens.form(i).equals("that") && (before == Kind.NOUN || before == Kind.NAME || before == Kind.COMMA);
    }

    private boolean isParticle(int i, Kind before) {
        return PARTICLES.contains(tokens.form(i)) && before == Kind.VERB;
    }

    /** "Termed them as enemies", "since August": what introduces no verb introduces no clause. */
    private void demoteSubordinatorsWithoutVerb() {
        boolean verbAhead = false;
        for (int i = kinds.length - 1; i >= 0; i--) {
            switch (kinds[i]) {
                case VERB, AUXILIARY -> verbAhead = true;
                case COMMA, BREAK, RELATIVE -> verbAhead = false;
                case SUBORDINATOR -> {
                    if (!verbAhead && !tokens.form(i).equals("that")) {
                        kinds[i] = Kind.PREPOSITION;
                    } else {
                        verbAhead = false;
                    }
                }
                default -> {
                    // Neither a verb nor the end of a clause.
                }
            }
        }
    }
}
