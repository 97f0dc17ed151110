package org.watchline.nlp.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchline.contracts.annotation.BlockKind.BOILERPLATE;
import static org.watchline.contracts.annotation.BlockKind.BYLINE;
import static org.watchline.contracts.annotation.BlockKind.CAPTION;
import static org.watchline.contracts.annotation.BlockKind.FOOTNOTE;
import static org.watchline.contracts.annotation.BlockKind.HEADING;
import static org.watchline.contracts.annotation.BlockKind.LIST;
import static org.watchline.contracts.annotation.BlockKind.PARAGRAPH;
import static org.watchline.contracts.annotation.BlockKind.SUMMARY;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.document.Block;
import org.watchline.nlp.text.Typography;

class StructuresTest {

    private static final String PROSE =
            "Officials in the district said that two battalions had moved to the border, and that shops would stay closed.";

    @Test
    void coversPlainNewsWithParagraphs() {
        assertThat(kinds("Truce ends in Wana", "WANA: " + PROSE, PROSE, "He gave no reason."))
                .containsExactly(HEADING, PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Role of Tajikistan",
                "The Group's Finances after 2014",
                "What Comes Next?",
                "New Approach: (Half) a Truce with the Militants",
                "Policy of the U.S. Government",
                "2. Origins of the Split",
                "Recommendations:"
            })
    void shortLinesWithoutStopAboveProseAreHeadings(String heading) {
        assertThat(kinds(PROSE, heading, PROSE)).containsExactly(PARAGRAPH, HEADING, PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He gave no reason.",
                "The truce ended in May.[1]",
                "“We will not leave”",
                "The demands are these:",
                "the road stayed closed",
                "The truce ended. Nobody knows why"
            })
    void sentencesAndQuotesAreNoHeadings(String line) {
        assertThat(kinds(PROSE, line, PROSE)).containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void whatHeadsNothingIsNoHeading() {
        assertThat(kinds("The talks ended without an agreement")).containsExactly(PARAGRAPH);
        assertThat(kinds("Truce ends", PROSE, "It is over")).containsExactly(HEADING, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void linesAboveTheArticleSayWhoWroteItAndWhen() {
        assertThat(kinds(
                        "Truce ends in Wana",
                        "By Sana Gul and Omar Dad",
                        "Updated: Monday, March 3, 2025 10:15 PM",
                        "Publication: Hill Monitor Volume: 3 Issue: 7",
                        PROSE))
                .containsExactly(HEADING, BYLINE, BYLINE, BYLINE, PARAGRAPH);
    }

    @Test
    void aDateInTheMiddleHeadsTheDaysOfAChronicle() {
        assertThat(kinds(PROSE, "March 3, 2025", PROSE)).containsExactly(PARAGRAPH, HEADING, PARAGRAPH);
    }

    @Test
    void authorsAreDescribedBelowTheArticle() {
        String biography = "Sana Gul is a senior research fellow at the Institute of Hill Studies in Gilgit.";
        assertThat(kinds(PROSE, biography, PROSE, biography, "The writer is a former diplomat."))
                .containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH, BYLINE, BYLINE);
    }

    @Test
    void summaryReachesToTheNextHeading() {
        assertThat(kinds("Executive Summary", PROSE, PROSE, "Background", PROSE))
                .containsExactly(HEADING, SUMMARY, SUMMARY, HEADING, PARAGRAPH);
    }

    @Test
    void summaryWithoutHeadingBelowItIsItsPointsOnly() {
        assertThat(kinds("Key Takeaways", "• The truce is over.", "• The army waits.", PROSE, PROSE))
                .containsExactly(HEADING, SUMMARY, SUMMARY, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void listsHaveBulletsOrNumbersInOrder() {
        assertThat(kinds(
                        PROSE,
                        "- The truce holds.",
                        "1. Release the prisoners.",
                        "2. Open the road.",
                        "7. March 2021 was quiet."))
                .containsExactly(PARAGRAPH, LIST, LIST, LIST, PARAGRAPH);
    }

    @Test
    void pictureCreditsMakeCaptions() {
        String repeated = "A soldier stands guard at the crossing in May 2021. (Hill Television)";
        assertThat(kinds(
                        PROSE,
                        "Shopkeepers wait in Wana. (Photo by Ali Dad/AFP)",
                        repeated,
                        repeated,
                        "File photo: the crossing in winter",
                        PROSE))
                .containsExactly(PARAGRAPH, CAPTION, CAPTION, CAPTION, CAPTION, PARAGRAPH);
    }

    @Test
    void citationBehindTheLastStopMakesNoCaption() {
        assertThat(kinds(PROSE, "The road was closed again. (Dawn, January 3)", PROSE))
                .containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void teasersBelowTheArticleAreBoilerplate() {
        assertThat(kinds(
                        PROSE,
                        "Related Publications",
                        "Why the Hills Burn",
                        "Monday, March 3, 2025",
                        "By: Sana Gul, Ph.D.; Omar Dad",
                        PROSE,
                        "Type: Podcast",
                        "View All Publications"))
                .containsExactly(
                        PARAGRAPH,
                        BOILERPLATE,
                        BOILERPLATE,
                        BOILERPLATE,
                        BOILERPLATE,
                        BOILERPLATE,
                        BOILERPLATE,
                        BOILERPLATE);
    }

    @Test
    void teasersNeedNoCueWhereTitlesAreRepeated() {
        assertThat(kinds(PROSE, PROSE, "Why the Hills Burn", "Why the Hills Burn", "March 3, 2025", PROSE))
                .containsExactly(PARAGRAPH, PARAGRAPH, BOILERPLATE, BOILERPLATE, BOILERPLATE, BOILERPLATE);
    }

    @Test
    void articleGoesOnAfterABoxOfRelatedStories() {
        assertThat(kinds(PROSE, "Related Stories", "Blast kills three in Wana", PROSE, PROSE))
                .containsExactly(PARAGRAPH, BOILERPLATE, BOILERPLATE, PARAGRAPH, PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ MORE: Blast kills three in Wana",
                "Share this article on Facebook",
                "Follow us on X",
                "Subscribe to our newsletter for more such reports.",
                "© 2025 Hill Media. All rights reserved.",
                "The views expressed in this article are those of the author alone."
            })
    void noticesOfTheSiteAreBoilerplate(String notice) {
        assertThat(kinds(PROSE, notice, PROSE)).containsExactly(PARAGRAPH, BOILERPLATE, PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices in Karachi fell after the attack, and by noon trading had stopped.",
                "Read in Quetta, the letter caused an outcry among the families of those missing.",
                "By Tuesday the army had left."
            })
    void sentencesThatOnlyBeginLikeNoticesAreTheArticle(String sentence) {
        assertThat(kinds(PROSE, sentence, PROSE)).containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void notesStandAtTheEnd() {
        assertThat(kinds(PROSE + " [1]", "Notes", "1. Dawn, March 3, 2021.", "2. Ibid.", "Share this article"))
                .containsExactly(PARAGRAPH, HEADING, FOOTNOTE, FOOTNOTE, BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "[1]\n",
                "[1] a\n",
                "]",
                "1. a\n",
                "- a\n",
                "Read more\n",
                "Related Articles\nIt was a long day for the men of the valley, and for those who had left it before.\n",
                "A b c\nA b c\nMarch 3, 2021\n",
                "Gul Dad is a writer.\n",
                "Key points\na\n"
            })
    void hostileTextsTakeNoTime(String unit) {
        String text = unit.repeat(300_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Structures.of(text));
    }

    private static List<BlockKind> kinds(String... paragraphs) {
        return Structures.of(Typography.levelled(String.join("\n\n", paragraphs))).blocks().stream()
                .map(Block::kind)
                .toList();
    }
}
