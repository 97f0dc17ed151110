package org.watchline.evaluation.quality;

import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.text.CodePoints;

/** Names as Stanford CoreNLP's default pipeline finds them. */
public final class CoreNlpNames implements NameTagger {

    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORGANIZATION", EntityType.ORG,
            "LOCATION", EntityType.LOC,
            "CITY", EntityType.GPE,
            "COUNTRY", EntityType.GPE,
            "STATE_OR_PROVINCE", EntityType.GPE);

    private final StanfordCoreNLP coreNlp;

    /** Loads its models. */
    public CoreNlpNames() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        coreNlp = new StanfordCoreNLP(properties);
    }

    @Override
    public String title() {
        return "Stanford CoreNLP, default";
    }

    @Override
    public List<Mention> names(String text) {
        CodePoints offsets = CodePoints.of(text);
        List<Mention> names = new ArrayList<>();
        Annotation read = coreNlp.process(text);
        for (CoreMap sentence : read.get(SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            int first = 0;
            while (first < tokens.size()) {
                String tag = tagOf(tokens.get(first));
                int end = first + 1;
                while (end < tokens.size() && tagOf(tokens.get(end)).equals(tag)) {
                    end++;
                }
                EntityType type = TYPES.get(tag);
                if (type != null) {
                    names.add(mention(text, offsets, tokens.get(first), tokens.get(end - 1), type));
                }
                first = end;
            }
        }
        return names;
    }

    private static String tagOf(CoreLabel token) {
        return token.get(NamedEntityTagAnnotation.class);
    }

    private static Mention mention(String text, CodePoints offsets, CoreLabel first, CoreLabel last, EntityType type) {
        int start = first.beginPosition();
        int end = last.endPosition();
        return new Mention(
                offsets.offsetAt(start),
                offsets.offsetAt(end),
                text.substring(start, end),
                type,
                null,
                Field.TEXT,
                1,
                Finder.MODEL,
                null,
                null,
                null,
                null);
    }
}
