package lv.ikvd.programmelicence.service.load;

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
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.load.LicenceSets;
import lv.ikvd.programmelicence.service.ProgrammeLicences;

/**
 * Histories of licences: an entry with its decisions and versions, and of each version places of
 * delivery and the plan. Institutions are loaded before.
 */
@ApplicationScoped
public class LicenceLoad implements LoadKind {

  private static final String WRONG = "LOAD-016";
  private static final String MISSING = "LOAD-035";
  private static final String HOURS = "!~ '^[1-9][0-9]{0,4}$'";

  private static final HistoryTables HISTORY =
      new HistoryTables(
          ProgrammeLicences.REGISTER,
          ProgrammeLicences.REGISTER,
          ProgrammeLicences.RULES,
          "programmelicence",
          List.of(
              ProgrammeLicences.LICENSING, ProgrammeLicences.AMENDMENT, ProgrammeLicences.LOSS));

  private static final LoadTable VERSIONS = HISTORY.versions(content(), contentChecks());
  private static final LoadTable PLACES =
      new LoadTable(
          "programmelicence-places.csv",
          "address_seq",
          "entry",
          List.of(
              HISTORY.entry().must(),
              version(),
              text("address", 300, "street or homestead, parish or town").must(),
              of(ColumnType.POSTAL_CODE, "postal_code", "of the address"),
              text("municipality", 7, "code of the municipality (ATVK) of the address")),
          List.of(
              new LoadCheck(
                  "municipality",
                  "LOAD-029",
                  "r.municipality is not null and not exists (select 1 from municipality m where"
                      + " m.code = r.municipality)")));
  private static final LoadTable SUBJECTS =
      new LoadTable(
          "programmelicence-subjects.csv",
          "load_row_seq",
          "entry",
          List.of(
              HISTORY.entry().must(),
              version(),
              text("subject", 300, "subject, course or module").must(),
              text("hours", 5, "hours of it").must()),
          List.of(new LoadCheck("hours", WRONG, "r.hours " + HOURS)));

  @Inject private HistoryWriting histories;
  @Inject private LicenceSets contents;

  protected LicenceLoad() {}

  public LicenceLoad(HistoryWriting histories, LicenceSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  private static LoadColumn version() {
    return reference("version", HISTORY.versionsFile(), "the version that says so").must();
  }

  private static List<LoadColumn> content() {
    return List.of(
        text("institution", 40, "number of the institution in its register").must(),
        text("code", 12, "code of the programme (LIK), without spaces").must(),
        text("name", 300, "name of the programme").must(),
        text("kind", 60, "code of the classifier PL_KIND").must(),
        choice(
                "way",
                "whether it follows the sample or is the institution's own",
                Stream.of(ProgrammeWay.values()).map(Enum::name).toArray(String[]::new))
            .must(),
        text("form", 60, "code of the classifier PL_FORM").must(),
        text("language", 60, "code of the classifier IN_LANGUAGE").must(),
        text("features", 100, "MINORITY, MODULAR, WORK_BASED, divided by spaces"),
        text(
            "advanced_in",
            60,
            "code of the classifier PL_LEARNING_AREA, of an own programme with higher outcomes"),
        text(
            "qualifications",
            400,
            "codes of the classifier PL_QUALIFICATION, each with its level, such as COOK:3,"
                + " divided by spaces"),
        text("duration", 100, "how long it takes, in words"),
        text("hours", 5, "hours of study"),
        text("learners", 400, "who may learn it"),
        day("starts_by", "by which day the programme has to have started").must(),
        day("starts_on", "day on which it is planned to start"),
        day("started_on", "day on which it started"),
        text("taken_over_from", 40, "number of the institution that had the programme before"),
        day("lost_on", "from which day the licence is no longer in force"),
        text("lost_ground", 60, "code of the classifier PL_LOSS_GROUND"),
        text("update_reason", 60, "code of the classifier PL_UPDATE_REASON, without a decision"));
  }

  private static List<LoadCheck> contentChecks() {
    return List.of(
        noInstitution("institution"),
        noInstitution("taken_over_from"),
        new LoadCheck("code", WRONG, "r.code !~ '^[0-9][0-9A-Z][A-Z]?[0-9]{5,6}$'"),
        LoadCheck.inClassifier("kind", ProgrammeLicences.KIND),
        LoadCheck.inClassifier("form", ProgrammeLicences.FORM),
        LoadCheck.inClassifier("language", Institutions.LANGUAGE),
        new LoadCheck(
            "features",
            WRONG,
            "r.features !~ '^(MINORITY|MODULAR|WORK_BASED)( (MINORITY|MODULAR|WORK_BASED))*$'"),
        LoadCheck.inClassifier("advanced_in", ProgrammeLicences.LEARNING_AREA),
        new LoadCheck("advanced_in", WRONG, "r.advanced_in is not null and r.way <> 'OWN'"),
        new LoadCheck(
            "qualifications",
            WRONG,
            "exists (select 1 from unnest(string_to_array(r.qualifications, ' ')) q(one) where"
                + " q.one !~ '^[A-Z0-9_-]+:[1-8]$' or not exists (select 1 from classifier_value c"
                + " where c.classifier = 'PL_QUALIFICATION' and c.code = split_part(q.one, ':',"
                + " 1)))"),
        new LoadCheck("hours", WRONG, "r.hours " + HOURS),
        LoadCheck.inClassifier("lost_ground", ProgrammeLicences.LOSS_GROUND),
        new LoadCheck("lost_ground", MISSING, "(r.lost_on is null) <> (r.lost_ground is null)"),
        LoadCheck.inClassifier("update_reason", ProgrammeLicences.UPDATE_REASON),
        new LoadCheck(
            "update_reason", MISSING, "r.update_reason is not null and r.decision is not null"));
  }

  private static LoadCheck noInstitution(String column) {
    return new LoadCheck(
        column,
        "LOAD-024",
        "r.%1$s is not null and not exists (select 1 from register_entry i where i.register ="
                .formatted(column)
            + " 'INSTITUTION' and i.number = r.%1$s)".formatted(column));
  }

  @Override
  public String code() {
    return ProgrammeLicences.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE, Institutions.REGISTER);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(
        HISTORY.entries(), HISTORY.decisions(), HISTORY.undecided(), VERSIONS, PLACES, SUBJECTS);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, VERSIONS);
  }

  @Override
  public void write(LoadChunk chunk) {
    long id = chunk.loadId();
    histories.begin(chunk, HISTORY, VERSIONS);
    contents.write(VERSIONS.rows(id), PLACES.rows(id), SUBJECTS.rows(id));
    histories.end();
  }
}
