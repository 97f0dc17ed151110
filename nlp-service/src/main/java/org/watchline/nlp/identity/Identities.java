package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Link;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.document.NamedField;

/**
 * Resolves the names of an article: to what the knowledge base has, else to ids made of the name, on which all articles
 * agree. Where a wrong join and a split are both possible, it splits. For any number of threads.
 */
public final class Identities {

    private final KnowledgeBase knowledge;
    private final ListedNames names;
    private final ListedPeople people;
    private final Institutions institutions;
    private final BareTaliban taliban;
    private final Tribes tribes;

    public Identities(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        names = new ListedNames(knowledge);
        people = new ListedPeople(knowledge);
        institutions = new Institutions(knowledge);
        taliban = new BareTaliban(knowledge);
        tribes = new Tribes(knowledge);
    }

    /** The names of each field with their entities, in the same order. */
    public List<List<ResolvedName>> resolve(List<NamedField> article) {
        List<Sighting> sightings = sightings(article);
        Verdicts verdicts = new Verdicts(sightings.size());
        Map<ThingKey, String> outlets = judgeListed(article, sightings, verdicts);
        Surnames surnames = new Surnames(sightings);
        sightings.stream().filter(surnames::isPerson).forEach(verdicts::reopenAsPerson);
        Namesakes namesakes = new Namesakes(sightings, verdicts);
        sightings.stream().filter(namesakes::has).forEach(verdicts::reopenAsPerson);
        judgeByContext(sightings, verdicts);
        People.judge(of(sightings, verdicts, true), people, namesakes, verdicts);
        Things.judge(of(sightings, verdicts, false), outlets, names, verdicts);
        return resolved(article, sightings, verdicts);
    }

    private static List<Sighting> sightings(List<NamedField> article) {
        List<Sighting> sightings = new ArrayList<>();
        for (NamedField field : article) {
            for (NameMention mention : field.names()) {
                sightings.add(Sighting.of(sightings.size(), field.reading(), mention));
            }
        }
        return sightings;
    }

    /** What the finders' matches and the citations tell by themselves. */
    private Map<ThingKey, String> judgeListed(List<NamedField> article, List<Sighting> sightings, Verdicts verdicts) {
        Choice choice = Choice.in(sightings);
        CitedIds cited = CitedIds.of(article, knowledge);
        for (Sighting name : sightings) {
            choice.of(name).ifPresent(verdict -> verdicts.pass(name, verdict));
            cited.judge(name)
                    .filter(verdict -> !verdict.referent().equals(verdicts.listed(name)))
                    .ifPresent(verdict -> verdicts.pass(name, verdict));
        }
        return cited.unlisted(sightings);
    }

    /** What names mean in this article that mean something else by habit, or nothing. */
    private void judgeByContext(List<Sighting> sightings, Verdicts verdicts) {
        Countries countries = new Countries(knowledge, sightings, verdicts);
        TownSites sites = new TownSites(names, sightings, verdicts);
        boolean onlyPakistani = taliban.isOnlyPakistani(sightings, verdicts, countries);
        for (Sighting name : sightings) {
            Referent.Listed listed = verdicts.listed(name);
            Entity usual = listed == null ? null : listed.entity();
            if (name.family() == Family.ORG) {
                institutions
                        .judge(name, countries, usual)
                        .filter(verdict -> !verdict.referent().equals(listed))
                        .ifPresent(verdict -> verdicts.pass(name, verdict));
            }
            tribes.judge(name).ifPresent(verdict -> verdicts.pass(name, verdict));
            sites.judge(name).ifPresent(verdict -> verdicts.pass(name, verdict));
            if (usual != null) {
                taliban.judge(name, usual, onlyPakistani).ifPresent(verdict -> verdicts.pass(name, verdict));
            }
        }
    }

    private static List<Sighting> of(List<Sighting> sightings, Verdicts verdicts, boolean people) {
        return sightings.stream()
                .filter(name -> people == (verdicts.family(name) == Family.PERSON))
                .toList();
    }

    private static List<List<ResolvedName>> resolved(
            List<NamedField> article, List<Sighting> sightings, Verdicts verdicts) {
        Map<String, EntityCard> cards = new HashMap<>();
        List<List<ResolvedName>> fields = new ArrayList<>();
        int next = 0;
        for (NamedField field : article) {
            List<ResolvedName> resolved = new ArrayList<>();
            for (int i = 0; i < field.names().size(); i++) {
                Sighting name = sightings.get(next++);
                resolved.add(resolved(name, Objects.requireNonNull(verdicts.on(name)), cards));
            }
            fields.add(List.copyOf(resolved));
        }
        return List.copyOf(fields);
    }

    private static ResolvedName resolved(Sighting name, Verdict verdict, Map<String, EntityCard> cards) {
        EntityCard card = cards.computeIfAbsent(
                verdict.referent().id(), id -> verdict.referent().card());
        Link link = new Link(verdict.reason(), verdict.alias(), verdict.candidates());
        double score = Math.min(name.mention().score(), 1) * verdict.certainty();
        return new ResolvedName(name.mention(), card.type(), card, link, score);
    }
}
