package org.watchline.nlp.model;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.watchline.contracts.annotation.Model;

/**
 * The models of the engine, trained by the OpenNLP project on Universal Dependencies' English EWT (sentences, tokens,
 * tags, lemmas) and on the Leipzig corpora (languages), and by this project on its own corpus (names).
 *
 * @param identities which files these are, in a fixed order
 */
public record Models(
        SentenceModel sentences,
        TokenizerModel tokens,
        POSModel tags,
        LemmatizerModel lemmas,
        LanguageDetectorModel languages,
        TokenNameFinderModel names,
        List<Model> identities) {

    /** Loads the models of the {@code opennlp-models-*} artifacts and the project's own; takes about a second. */
    public static Models load() {
        NameModelFactory.allow();
        ModelFile sentences = ModelFile.load("sentdetect-en", "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        ModelFile tokens = ModelFile.load("tokenizer-en", "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
        ModelFile tags = ModelFile.load("pos-en", "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
        ModelFile lemmas = ModelFile.load("lemmatizer-en", "opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin");
        ModelFile languages = ModelFile.load("langdetect", "langdetect-183.bin");
        ModelFile names = ModelFile.load("names-en", "models/names-en.bin");
        return new Models(
                sentences.parse(SentenceModel::new),
                tokens.parse(TokenizerModel::new),
                tags.parse(POSModel::new),
                lemmas.parse(LemmatizerModel::new),
                languages.parse(LanguageDetectorModel::new),
                names.parse(TokenNameFinderModel::new),
                Stream.of(sentences, tokens, tags, lemmas, languages, names)
                        .map(ModelFile::identity)
                        .toList());
    }
}
