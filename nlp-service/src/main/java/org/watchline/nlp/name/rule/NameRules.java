package org.watchline.nlp.name.rule;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;

/** Applies all rules to a sentence. For any number of threads. */
public final class NameRules {

    private static final List<Rule> RULES = List.of(
            new TitledPersons(),
            new ListedPersons(),
            new PersonsWithRole(),
            new Bylines(),
            new OrganisationEnds(),
            new OrganisationOpenings(),
            new PlaceEnds(),
            new PlaceOpenings(),
            new DistrictWords(),
            new KindNouns(),
            new CompassPlaces(),
            new EventOpenings(),
            new LawEnds(),
            new NoteAuthors(),
            new Datelines());

    private NameRules() {}

    /** What the rules see in a sentence; findings may overlap. */
    public static List<NameMention> in(NameSentence sentence, KnownNames known) {
        Findings findings = new Findings(sentence, known);
        RULES.forEach(rule -> rule.apply(findings));
        return new ArrayList<>(findings.names());
    }
}
