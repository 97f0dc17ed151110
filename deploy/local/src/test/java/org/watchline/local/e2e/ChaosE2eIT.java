package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.watchline.local.chaos.Campaign;
import org.watchline.local.chaos.CampaignDirectory;
import org.watchline.local.chaos.CampaignPlan;
import org.watchline.local.chaos.Narrator;
import org.watchline.local.chaos.check.Invariant;
import org.watchline.local.chaos.check.Violation;
import org.watchline.local.chaos.fault.FaultKind;
import org.watchline.local.chaos.report.Report;
import org.watchline.local.stack.Installation;

/** The short campaign: what {@code ./watchline chaos} does, for ninety seconds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaosE2eIT {

    /** Has every fault that one of the promises rests on, and several of those that catch the commonest mistakes. */
    private static final long SEED = 4292;

    private static Campaign campaign;
    private static boolean kept = true;

    @BeforeAll
    static void begin() {
        CampaignDirectory directory =
                new CampaignDirectory(Path.of("target", "chaos", Long.toString(System.currentTimeMillis())));
        directory.begin(new CampaignPlan(
                SEED, Duration.ofSeconds(90), 8, null, EnumSet.allOf(FaultKind.class), Duration.ofMinutes(8)));
        campaign =
                new Campaign(new Installation(Path.of("../..").toAbsolutePath().normalize()), directory, log());
    }

    @AfterAll
    static void end() {
        campaign.close();
        if (kept) {
            campaign.release();
        } else {
            campaign.discard();
        }
    }

    @Test
    @Order(1)
    void everyAcceptedArticleIsStoredOnceOrPutAsideWhateverDies() throws InterruptedException {
        // When
        Report report = campaign.run();

        // Then
        assertThat(report.verdict().violations())
                .as(String.join("\n", report.lines()))
                .isEmpty();
        assertThat(report.verdict().accepted()).isGreaterThan(200);
        assertThat(report.verdict().poison()).isPositive();
        assertThat(report.faults()).hasSizeGreaterThan(8);
        kept = false;
    }

    @Test
    @Order(2)
    void checkerFindsWhatIsMissingFromADoctoredDatabase() throws InterruptedException, SQLException {
        // Given
        doctor("""
                update store.revision set text = text || ' And more.'
                where id = (select max(id) from store.revision)""");
        doctor("""
                insert into store.mention (annotation_set, ordinal, start_offset, end_offset, text, type, field, score,
                  found_by) values (3999999, 0, 0, 3, 'Tom', 'PERSON', 'text', 1, 'rule')""");
        doctor("delete from store.change where seq = (select max(seq) from store.change)");
        doctor("delete from store.dead_letter where source_topic = 'articles.enriched'");
        doctor("""
                update store.revision set known_to = now()
                where id = (select min(id) from store.revision where known_to is null)""");

        // When
        Report report = campaign.judge();

        // Then
        assertThat(report.verdict().violations())
                .extracting(Violation::invariant)
                .contains(
                        Invariant.NOTHING_LOST,
                        Invariant.NOTHING_INVENTED,
                        Invariant.NEWEST_IS_ACTIVE,
                        Invariant.ROWS_BELONG_TOGETHER,
                        Invariant.POISON_IS_ACCOUNTED_FOR);
    }

    private static void doctor(String change) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(campaign.cluster().jdbcUrl() + "?user=postgres");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }

    private static Narrator log() {
        return new Narrator() {
            @Override
            public void say(String line) {
                System.out.println(line);
            }

            @Override
            public void progress(String line) {
                System.out.println(line);
            }
        };
    }
}
