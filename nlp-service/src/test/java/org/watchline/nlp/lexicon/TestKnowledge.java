package org.watchline.nlp.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.watchline.knowledge.KnowledgeBase;

/** A small knowledge base that stays the same when the shipped one grows. */
public final class TestKnowledge {

    private static final List<String> ROWS = List.of(
            "afghan-taliban ORG group|Afghan Taliban|Taliban|||Q42418",
            "afghanistan GPE country|Afghanistan||33.9|67.7|Q889",
            "afghans NORP people|Afghan|Afghans|||",
            "dawn ORG outlet|Dawn|=Dawn|||",
            "khost GPE province|Khost||33.3|69.9|",
            "noor-wali-mehsud PERSON leader|Noor Wali Mehsud|Nur Wali Mehsud|||",
            "pakistan GPE country|Pakistan||30.0|70.0|Q843",
            "pakistani-consulate FAC building|Pakistani consulate in Khost||||",
            "pakistanis NORP people|Pakistani|Pakistanis|||",
            "ppp ORG party|Pakistan People's Party|PPP|||",
            "ttp ORG group|Tehrik-i-Taliban Pakistan|TTP,Pakistani Taliban,Pakistan Taliban|||",
            "wana-base FAC base|Wana||||",
            "wana-town GPE town|Wana||32.3|69.6|");

    private TestKnowledge() {}

    /** The knowledge base. */
    public static KnowledgeBase load() {
        try {
            Path directory = Files.createTempDirectory("knowledge");
            Path file = Files.write(directory.resolve("entities.tsv"), lines());
            try {
                return KnowledgeBase.load(directory);
            } finally {
                Files.delete(file);
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the test's knowledge base", e);
        }
    }

    private static List<String> lines() {
        String header = "id\ttype\tkind\tname\taliases\tlatitude\tlongitude\twikidata\tsource";
        return Stream.concat(Stream.of(header), ROWS.stream().map(TestKnowledge::line))
                .toList();
    }

    private static String line(String row) {
        String[] cells = row.split("\\|", -1);
        return String.join(
                "\t",
                cells[0].replace(' ', '\t'),
                cells[1],
                cells[2].replace(',', '|'),
                cells[3],
                cells[4],
                cells[5],
                "test");
    }
}
