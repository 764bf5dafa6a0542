package lv.ikvd.scientificinstitution.service.load;

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
import lv.ikvd.scientificinstitution.entity.load.ScientificSets;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;

/**
 * Histories of scientific institutions: an entry with its decisions and versions, and the doctors
 * of each version.
 */
@ApplicationScoped
public class ScientificLoad implements LoadKind {

  private static final HistoryTables HISTORY =
      new HistoryTables(
              ScientificInstitutions.REGISTER,
              ScientificInstitutions.REGISTER,
              ScientificInstitutions.RULES,
              "scientific-institution",
              ScientificInstitutions.PROCEDURES)
          .withExtensions();

  private static final LoadTable VERSIONS = HISTORY.versions(content(), contentChecks());
  private static final LoadTable DOCTORS =
      new LoadTable(
          "scientific-institution-doctors.csv",
          "load_row_seq",
          "entry",
          List.of(
              HISTORY.entry().must(),
              reference("version", HISTORY.versionsFile(), "the version that says so").must(),
              reference("person", PartyLoad.FILE, "the doctor").must(),
              text("direction", 60, "code of the classifier SC_DIRECTION").must(),
              text("degree", 60, "code of the classifier SC_DEGREE").must(),
              day("awarded_on", "day on which the degree was awarded").must()),
          List.of(
              LoadCheck.inClassifier("direction", ScientificInstitutions.DIRECTION),
              LoadCheck.inClassifier("degree", ScientificInstitutions.DEGREE)));

  @Inject private HistoryWriting histories;
  @Inject private ScientificSets contents;

  protected ScientificLoad() {}

  public ScientificLoad(HistoryWriting histories, ScientificSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  private static List<LoadColumn> content() {
    return List.of(
        text("name", 300, "name in the state language").must(),
        text("kind", 60, "code of the classifier SC_KIND").must(),
        text("directions", 400, "codes of the classifier SC_DIRECTION, divided by spaces").must(),
        reference("head", PartyLoad.FILE, "who leads the institution"),
        day("head_from", "since when"),
        text("phone", 30, "shown to everyone"),
        text("email", 254, "shown to everyone"),
        text("website", 200, "shown to everyone"),
        day("ended_on", "from which day the institution is no longer in the register"),
        text("end_ground", 60, "code of the classifier SC_END_GROUND"),
        reference(
            "successor",
            HISTORY.entriesFile(),
            "the institution that goes on, if it is in the register; it has to be loaded before"),
        text("address", 300, "street or homestead, parish or town").must(),
        of(ColumnType.POSTAL_CODE, "postal_code", "of the address"),
        text("municipality", 7, "code of the municipality (ATVK) of the address"));
  }

  private static List<LoadCheck> contentChecks() {
    return List.of(
        LoadCheck.inClassifier("kind", ScientificInstitutions.KIND),
        LoadCheck.inClassifier("end_ground", ScientificInstitutions.END_GROUND),
        LoadCheck.allInClassifier("directions", ScientificInstitutions.DIRECTION),
        new LoadCheck("head_from", "LOAD-035", "(r.head is null) <> (r.head_from is null)"),
        new LoadCheck("end_ground", "LOAD-035", "(r.ended_on is null) <> (r.end_ground is null)"),
        new LoadCheck("successor", "LOAD-035", "r.successor is not null and r.ended_on is null"),
        new LoadCheck("successor", "LOAD-039", "r.successor = r.entry"),
        LoadCheck.knownMunicipality());
  }

  @Override
  public String code() {
    return ScientificInstitutions.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(HISTORY.entries(), HISTORY.decisions(), HISTORY.undecided(), VERSIONS, DOCTORS);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, VERSIONS);
  }

  @Override
  public void write(LoadChunk chunk) {
    histories.begin(chunk, HISTORY, VERSIONS);
    contents.write(VERSIONS.rows(chunk.loadId()), DOCTORS.rows(chunk.loadId()));
    histories.end();
  }
}
