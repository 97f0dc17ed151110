package org.watchline.nlp.model;

import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * How the model is put to use: outcomes tell a name's first, inner, last and only word, and contexts are made from
 * features of ours. Models name this class in their manifest, so it must keep its name and constructor.
 */
public final class NameModelFactory extends TokenNameFinderFactory {

    public NameModelFactory() {
        super(null, null, new BilouCodec());
    }

    /** Tells OpenNLP that models may name this class; to be called before one is read or made. */
    public static void allow() {
        ExtensionLoader.registerAllowedPackage(NameModelFactory.class.getPackageName());
    }

    @Override
    public SequenceCodec<String> createSequenceCodec() {
        return new BilouCodec();
    }

    @Override
    public NameContextGenerator createContextGenerator() {
        return new NameContexts();
    }
}
