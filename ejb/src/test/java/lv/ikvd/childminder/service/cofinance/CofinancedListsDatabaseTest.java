package lv.ikvd.childminder.service.cofinance;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.campaign.service.Office;
import lv.ikvd.childminder.entity.cofinance.LineRow;
import lv.ikvd.childminder.entity.cofinance.LineState;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CofinancedListsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static Office office;
  private static String here;
  private static String elsewhere;
  private static String ceased;

  @BeforeAll
  static void register() {
    office = new Office(database);
    here = office.provider(9001, null, false);
    elsewhere = office.provider(9002, null, false);
    ceased = office.provider(9003, null, false);
    database.sql(
        "alter table child_minder_version disable trigger user",
        "update child_minder_version set municipality_id = (select id from municipality where code"
            + " = '0540200' order by valid_from desc limit 1)",
        "update child_minder_version set municipality_id = (select id from municipality where code"
            + " = '0010000' limit 1) where version_id = "
            + version(elsewhere),
        "update child_minder_version set excluded_on = '%s', exclusion_ground = 'CEASED' where version_id = %s"
            .formatted(office.today().minusDays(10), version(ceased)),
        "alter table child_minder_version enable trigger user");
  }

  @BeforeEach
  void municipality() {
    office.municipality =
        database.inTransaction(
            em ->
                ((Number)
                        em.createNativeQuery(
                                "select id from municipality where code = '0540200' order by"
                                    + " valid_from desc limit 1")
                            .getSingleResult())
                    .longValue());
  }

  private static String version(String number) {
    return "(select v.id from register_entry_version v join register_entry e on e.id = v.entry_id"
        + " where e.number = '"
        + number
        + "' limit 1)";
  }

  @Test
  void tellsWhoIsRegisteredWhoCeasedAndWhoIsUnknownByEachKindOfIdentifier() {
    long list =
        check(
            "numurs;vārds\n%s;Pirmā\n329000-09001;Pirmā\n%s;Otrā\n%s;Trešā\n40003521600;SIA\n"
                .formatted(here, elsewhere, ceased),
            office.today().minusDays(20));

    assertThat(states(list))
        .containsExactly(
            LineState.REGISTERED,
            LineState.REGISTERED,
            LineState.UNKNOWN,
            LineState.CEASED,
            LineState.UNKNOWN);
    assertThat(lines(list).get(3).excludedOn()).isEqualTo(office.today().minusDays(10));
    assertThat(states(check(ceased, office.today()))).containsExactly(LineState.NOT_ON_DAY);
    assertThat(states(check(here, office.today().minusYears(3))))
        .containsExactly(LineState.NOT_ON_DAY);
  }

  @Test
  void keepsNoPersonalCodeAndRecordsTheLook() {
    long list = check("329000-09001,Zane 329000-09001\n329000 08888,x\n", office.today());

    assertThat(lines(list).get(0).name()).isEqualTo("Zane …");
    assertThat(count("child_minder_list_line l where l::text ~ '32900009001|329000-09001'"))
        .isZero();
    assertThat(count("look l where l::text like '%CODE_SEARCH%'")).isPositive();
    assertThat(count("look l where l::text like '%329000%'")).isZero();
  }

  @Test
  void aListIsSeenByItsMunicipalityAlone() {
    long list = check(here, office.today());
    office.municipality = 1L;
    assertThatThrownBy(() -> lines(list)).hasMessage("COFINANCE-009");
    assertThatThrownBy(() -> office.in(CofinancedLists.class, c -> c.head(list)))
        .hasMessage("COFINANCE-009");
    office.municipality = null;
    assertThatThrownBy(() -> check(here, office.today())).hasMessage("COFINANCE-011");
  }

  @Test
  void tellsWhatIsWrongInEachLineAndReadsTheOthers() {
    String hostile =
        String.join(
            "\n",
            "=HYPERLINK(\"http://x\"),formula",
            "\"never closed",
            "x\0y,nul",
            "9".repeat(1_000_000),
            ",no identifier",
            here + ",\"=1+1, \"\"quoted\"\"\"",
            "40003521601,wrong check sum",
            "'; drop table party; --,x");
    long list = check(hostile, office.today());

    assertThat(lines(list).stream().map(LineRow::code))
        .containsExactly(
            "COFINANCE-008",
            "COFINANCE-006",
            "COFINANCE-005",
            "COFINANCE-004",
            "COFINANCE-007",
            null,
            "COFINANCE-008",
            "COFINANCE-008");
    assertThat(lines(list).get(5).name()).isEqualTo("=1+1, \"quoted\"");
    assertThat(lines(list).get(5).state()).isEqualTo(LineState.REGISTERED);
  }

  @Test
  void readsBalticWindowsAndUtf8WithItsMark() {
    String text = here + ";Ķēniņa Žanete";
    long baltic = check(text.getBytes(Charset.forName("windows-1257")), office.today());
    long marked = check(("\uFEFF" + text).getBytes(UTF_8), office.today());

    assertThat(lines(baltic).get(0).name()).isEqualTo("Ķēniņa Žanete");
    assertThat(lines(marked).get(0).state()).isEqualTo(LineState.REGISTERED);
  }

  @Test
  void readsWhatSpreadsheetsSaveAndSaysWhatTheySpoiled() {
    String text = here + "\tĶēniņa Žanete\r\n3,21E+10\tĀbele";
    long unicode = check(("\uFEFF" + text).getBytes(UTF_16LE), office.today());
    assertThat(lines(unicode).get(0).name()).isEqualTo("Ķēniņa Žanete");
    assertThat(lines(unicode).get(0).state()).isEqualTo(LineState.REGISTERED);
    assertThat(lines(unicode).get(1).code()).isEqualTo("COFINANCE-013");
    Map<LineState, Long> counts = office.in(CofinancedLists.class, c -> c.counts(unicode));
    assertThat(counts).isEqualTo(Map.of(LineState.REGISTERED, 1L, LineState.REFUSED, 1L));

    assertThatThrownBy(() -> check("PK\u0003\u0004 workbook", office.today()))
        .hasMessage("COFINANCE-012");
    assertThatThrownBy(() -> check("%PDF-1.7", office.today())).hasMessage("COFINANCE-012");
  }

  @Test
  void refusesFilesThatAreEmptyTooLargeOrTooLongAndDaysAhead() {
    assertThatThrownBy(() -> check(" \n\n", office.today())).hasMessage("COFINANCE-001");
    assertThatThrownBy(() -> check(new byte[ListFile.MOST_BYTES + 1], office.today()))
        .hasMessage("COFINANCE-002");
    assertThatThrownBy(() -> check("1\n".repeat(ListFile.MOST_LINES + 1), office.today()))
        .hasMessage("COFINANCE-003");
    assertThatThrownBy(() -> check(here, office.today().plusDays(1))).hasMessage("COFINANCE-010");
    assertThatThrownBy(() -> check(here, null)).hasMessage("COFINANCE-010");
  }

  private static long check(String text, LocalDate day) {
    return check(text.getBytes(UTF_8), day);
  }

  private static long check(byte[] file, LocalDate day) {
    return office.in(CofinancedLists.class, c -> c.check(file, day));
  }

  private static List<LineRow> lines(long list) {
    return office.in(CofinancedLists.class, c -> c.lines(list, null, PageRequest.first())).items();
  }

  private static List<LineState> states(long list) {
    return lines(list).stream().map(LineRow::state).toList();
  }

  private static long count(String from) {
    return database.inTransaction(
        em ->
            ((Number) em.createNativeQuery("select count(*) from " + from).getSingleResult())
                .longValue());
  }
}
