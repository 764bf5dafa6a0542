package lv.ikvd.privatepractice.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.of;
import static lv.ikvd.dataload.entity.LoadColumn.reference;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.HistoryTables;
import lv.ikvd.dataload.service.HistoryWriting;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.dataload.service.PartyLoad;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.entity.load.PracticeSets;
import lv.ikvd.privatepractice.service.PrivatePractice;

/**
 * Histories of private practice: an entry is one programme of one teacher, with the decisions of
 * the commission and the certificates that they gave. Refusals are decisions without an entry.
 */
@ApplicationScoped
public class PracticeLoad implements LoadKind {

  private static final HistoryTables HISTORY =
      new HistoryTables(
          PrivatePractice.REGISTER,
          PrivatePractice.REGISTER,
          PrivatePractice.RULES,
          "private-practice",
          List.of(
              PrivatePractice.ISSUE,
              PrivatePractice.EXTEND,
              PrivatePractice.REISSUE,
              PrivatePractice.ANNUL));

  private static final LoadTable VERSIONS = HISTORY.versions(content(), contentChecks());
  private static final LoadTable PLACES =
      new LoadTable(
          "private-practice-places.csv",
          "load_row_seq",
          "entry",
          List.of(
              HISTORY.entry().must(),
              reference("version", HISTORY.versionsFile(), "the version that says so").must(),
              text("municipality", 7, "code of the municipality (ATVK) in which it is taught")
                  .must()),
          List.of(
              new LoadCheck(
                  "municipality",
                  "LOAD-029",
                  "not exists (select 1 from municipality m where m.code = r.municipality)")));

  @Inject private HistoryWriting histories;
  @Inject private PracticeSets contents;

  protected PracticeLoad() {}

  public PracticeLoad(HistoryWriting histories, PracticeSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  private static List<LoadColumn> content() {
    return List.of(
        of(
            ColumnType.NUMBER,
            "certificate",
            "the number that the certificate has had; where it is empty IKVIS gives each version"
                + " one of its own"),
        choice(
                "programme_kind",
                "interest education or non-formal education of adults",
                ProgrammeKind.INTEREST.name(),
                ProgrammeKind.ADULT.name())
            .must(),
        text("programme", 300, "name of the programme").must(),
        text("target_group", 60, "code of the classifier PP_TARGET_GROUP").must(),
        text("field", 60, "code of the classifier PP_FIELD").must(),
        day("certified_from", "first day of the certificate").must(),
        day("expires_on", "last day of the certificate").must(),
        day("annulled_on", "from which day the certificate is annulled"),
        text("annulment_ground", 60, "code of the classifier PP_ANNULMENT_GROUND"));
  }

  private static List<LoadCheck> contentChecks() {
    return List.of(
        new LoadCheck("certificate", "LOAD-028", HistoryTables.ofOwnSeries("certificate")),
        new LoadCheck(
            "certificate",
            "LOAD-027",
            "exists (select 1 from private_practice_version c join register_entry_version v on"
                + " v.id = c.version_id where c.certificate = r.certificate and v.entry_id is"
                + " distinct from r.entry_id)"),
        new LoadCheck(
            "certificate",
            "LOAD-027",
            "exists (select 1 from {rows} x where x.certificate = r.certificate and x.group_key <>"
                + " r.group_key and x.line < r.line)"),
        new LoadCheck("expires_on", "LOAD-026", "r.expires_on < r.certified_from"),
        new LoadCheck(
            "annulment_ground",
            "LOAD-035",
            "(r.annulled_on is null) <> (r.annulment_ground is null)"),
        LoadCheck.inClassifier("target_group", "PP_TARGET_GROUP"),
        LoadCheck.inClassifier("field", "PP_FIELD"),
        LoadCheck.inClassifier("annulment_ground", "PP_ANNULMENT_GROUND"));
  }

  @Override
  public String code() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(HISTORY.entries(), HISTORY.decisions(), HISTORY.undecided(), VERSIONS, PLACES);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, VERSIONS);
  }

  @Override
  public void write(LoadChunk chunk) {
    long id = chunk.loadId();
    histories.begin(chunk, HISTORY, VERSIONS);
    contents.write(id, VERSIONS, PLACES, PrivatePractice.CERTIFICATES);
    histories.end();
  }
}
