package org.watchline.nlp.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchline.contracts.annotation.Field;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.NamedField;

/** What an article's citations say about the outlets that it names, there and elsewhere. */
final class CitedIds {

    private final KnowledgeBase knowledge;
    private final Map<Place, String> ids = new HashMap<>();

    private CitedIds(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    static CitedIds of(List<NamedField> article, KnowledgeBase knowledge) {
        CitedIds outlets = new CitedIds(knowledge);
        article.forEach(outlets::add);
        return outlets;
    }

    /** The verdict on an outlet that is cited here and that the knowledge base has. */
    Optional<Verdict> judge(Sighting name) {
        return Optional.ofNullable(ids.get(Place.of(name)))
                .flatMap(knowledge::find)
                .map(outlet -> Verdict.certain(new Referent.Listed(outlet), "citation", name.name()));
    }

    /** Ids of the outlets that only the citations identify. */
    Map<ThingKey, String> unlisted(List<Sighting> names) {
        Map<ThingKey, String> unlisted = new HashMap<>();
        for (Sighting name : names) {
            String id = ids.get(Place.of(name));
            if (id != null && knowledge.find(id).isEmpty()) {
                unlisted.putIfAbsent(ThingKey.of(name), id);
            }
        }
        return unlisted;
    }

    private void add(NamedField field) {
        for (CitedSource source : field.citations()) {
            if (source.name() != null) {
                ids.put(new Place(field.reading().field(), source.name().start()), source.sourceId());
            }
        }
    }

    /** Where a name begins. */
    private record Place(Field field, int start) {

        static Place of(Sighting name) {
            return new Place(name.reading().field(), name.span().start());
        }
    }
}
