package org.watchline.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.knowledge.Entity;
import org.watchline.nlp.model.LoadedModels;
import org.watchline.nlp.text.Overlaps;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;
import org.watchline.nlp.token.EnglishTokens;

class LexiconTest {

    private final EnglishTokens tokens = new EnglishTokens(LoadedModels.models());
    private final Lexicon lexicon = new Lexicon(TestKnowledge.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the Afghan Taliban said so             | Afghan Taliban=afghan-taliban
            the Taliban’s envoys                   | Taliban=afghan-taliban
            TTP denied it                          | TTP=ttp
            Tehreek-e-Taliban Pakistan denied it   | Tehreek-e-Taliban Pakistan=ttp
            the Pakistan-Afghanistan border        | Pakistan=pakistan, Afghanistan=afghanistan
            Pakistan-Taliban ties                  | Pakistan=pakistan, Taliban=afghan-taliban
            the Pakistani Taliban’s emir           | Pakistani Taliban=ttp
            an Afghan Taliban-TTP pact             | Afghan Taliban=afghan-taliban, TTP=ttp
            a Taliban-led cabinet                  | Taliban=afghan-taliban
            an Afghan's claim                      | Afghan=afghans
            the Pakistan People's Party won        | Pakistan People's Party=ppp
            the PPP's list                         | PPP=ppp
            at dawn in Khost                       | Khost=khost
            power in Pakistan is shared            | Pakistan=pakistan
            many Pakistanis agree                  | Pakistanis=pakistanis
            the Pakistani consulate in Khost       | Pakistani=pakistanis, Khost=khost
            Mufti Nur Wali Mehsud                  | Nur Wali Mehsud=noor-wali-mehsud
            """)
    void findsNames(String text, String expected) {
        assertThat(names(text)).containsExactly(expected.split(", ", -1));
    }

    @Test
    void findsNothingInOrdinaryWords() {
        assertThat(names("they left at dawn for the khost of things")).isEmpty();
    }

    @Test
    void tellsExactLettersFromVariants() {
        assertThat(find("TTP")).extracting(name -> name.match().exact()).containsExactly(true);
        assertThat(find("Noor Wali Mahsud"))
                .extracting(name -> name.match().exact())
                .containsExactly(false);
    }

    private List<String> names(String text) {
        return find(text).stream()
                .map(name -> name.span().in(text) + "="
                        + String.join(
                                "/",
                                name.match().candidates().stream()
                                        .map(Entity::id)
                                        .toList()))
                .toList();
    }

    private List<FoundName> find(String text) {
        String levelled = Typography.levelled(text);
        return Overlaps.resolved(
                lexicon.find(levelled, tokens.in(levelled, new Span(0, text.length()))), FoundName::span);
    }
}
