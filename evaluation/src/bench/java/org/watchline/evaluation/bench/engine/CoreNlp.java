package org.watchline.evaluation.bench.engine;

import java.util.Properties;

/** Stanford CoreNLP's settings. */
final class CoreNlp {

    private CoreNlp() {}

    /** Those of the pipeline that a user gets by asking for names, or of its three-class classifier alone. */
    static Properties properties(String pipeline) {
        Properties properties = new Properties();
        if (pipeline.equals("default")) {
            properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        } else {
            properties.setProperty("annotators", "tokenize,ssplit,ner");
            properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.useSUTime", "false");
            properties.setProperty("ner.buildEntityMentions", "false");
            properties.setProperty("ner.statisticalOnly", "true");
        }
        return properties;
    }
}
