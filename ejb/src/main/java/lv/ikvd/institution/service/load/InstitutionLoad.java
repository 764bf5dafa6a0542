package lv.ikvd.institution.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.of;
import static lv.ikvd.dataload.entity.LoadColumn.reference;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.HistoryTables;
import lv.ikvd.dataload.service.HistoryWriting;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.dataload.service.PartyLoad;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.load.InstitutionSets;
import lv.ikvd.institution.service.Institutions;

/**
 * Histories of institutions: an entry with its decisions and versions, and of each version founders
 * and places. Its holder is the first founder. Branches are joined to their institution later.
 */
@ApplicationScoped
public class InstitutionLoad implements LoadKind {

  private static final HistoryTables HISTORY =
      new HistoryTables(
              Institutions.REGISTER,
              Institutions.REGISTER,
              Institutions.RULES,
              "institution",
              List.of(
                  Institutions.REGISTRATION,
                  Institutions.AMENDMENT,
                  Institutions.REREGISTRATION,
                  Institutions.REORGANISATION,
                  Institutions.STRIKE_OFF,
                  Institutions.EXCLUSION,
                  Institutions.REVOCATION))
          .withExtensions();

  private static final LoadCheck KNOWN_MUNICIPALITY = LoadCheck.knownMunicipality();

  private static final LoadTable VERSIONS = HISTORY.versions(content(), contentChecks());
  private static final LoadTable PLACES =
      new LoadTable(
          "institution-places.csv",
          "address_seq",
          "entry",
          Stream.concat(
                  Stream.of(
                      HISTORY.entry().must(),
                      version(),
                      text("use", 60, "code of the classifier IN_PLACE_USE").must()),
                  address())
              .toList(),
          List.of(LoadCheck.inClassifier("use", Institutions.PLACE_USE), KNOWN_MUNICIPALITY));
  private static final LoadTable FOUNDERS =
      new LoadTable(
          "institution-founders.csv",
          "load_row_seq",
          "entry",
          List.of(
              HISTORY.entry().must(),
              version(),
              choice(
                      "kind",
                      "what the founder is",
                      Stream.of(FounderKind.values()).map(Enum::name).toArray(String[]::new))
                  .must(),
              reference("party", PartyLoad.FILE, "the founder").must(),
              text("share", 3, "in percent, where it is known")),
          List.of(
              new LoadCheck(
                  "share",
                  "LOAD-016",
                  "r.share is not null and r.share !~ '^(100|[1-9][0-9]?)$'")));

  @Inject private HistoryWriting histories;
  @Inject private InstitutionSets contents;

  protected InstitutionLoad() {}

  public InstitutionLoad(HistoryWriting histories, InstitutionSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  private static LoadColumn version() {
    return reference("version", HISTORY.versionsFile(), "the version that says so").must();
  }

  private static Stream<LoadColumn> address() {
    return Stream.of(
        text("address", 300, "street or homestead, parish or town").must(),
        of(ColumnType.POSTAL_CODE, "postal_code", "of the address"),
        text("municipality", 7, "code of the municipality (ATVK) of the address"));
  }

  private static List<LoadColumn> content() {
    return Stream.concat(
            Stream.of(
                text("name", 300, "name in the state language").must(),
                text("kind", 60, "code of the classifier IN_KIND").must(),
                text("type", 60, "code of the classifier IN_TYPE").must(),
                text("legal_form", 60, "code of the classifier IN_LEGAL_FORM"),
                text("languages", 200, "codes of the classifier IN_LANGUAGE, divided by spaces"),
                reference("head", PartyLoad.FILE, "who leads the institution"),
                day("head_from", "first day of the head's term of office"),
                day("head_until", "last day of the head's term of office"),
                text("phone", 30, "shown to everyone"),
                text("email", 254, "shown to everyone"),
                text("website", 200, "shown to everyone"),
                day("statutes_on", "when the statutes were approved"),
                day("safety_on", "when the safety of the premises was confirmed last"),
                day("ended_on", "from which day the institution is struck off"),
                text("end_ground", 60, "code of the classifier IN_END_GROUND")),
            address())
        .toList();
  }

  private static List<LoadCheck> contentChecks() {
    return List.of(
        LoadCheck.inClassifier("kind", Institutions.KIND),
        LoadCheck.inClassifier("type", Institutions.TYPE),
        LoadCheck.inClassifier("legal_form", Institutions.LEGAL_FORM),
        LoadCheck.inClassifier("end_ground", Institutions.END_GROUND),
        LoadCheck.allInClassifier("languages", Institutions.LANGUAGE),
        new LoadCheck("head_from", "LOAD-035", "(r.head is null) <> (r.head_from is null)"),
        new LoadCheck("head_until", "LOAD-026", "r.head_until < r.head_from"),
        new LoadCheck("head_until", "LOAD-035", "r.head_until is not null and r.head_from is null"),
        new LoadCheck("end_ground", "LOAD-035", "(r.ended_on is null) <> (r.end_ground is null)"),
        KNOWN_MUNICIPALITY);
  }

  @Override
  public String code() {
    return Institutions.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(
        HISTORY.entries(), HISTORY.decisions(), HISTORY.undecided(), VERSIONS, PLACES, FOUNDERS);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, VERSIONS);
  }

  @Override
  public void write(LoadChunk chunk) {
    long id = chunk.loadId();
    histories.begin(chunk, HISTORY, VERSIONS);
    contents.write(VERSIONS.rows(id), PLACES.rows(id), FOUNDERS.rows(id));
    histories.end();
  }
}
