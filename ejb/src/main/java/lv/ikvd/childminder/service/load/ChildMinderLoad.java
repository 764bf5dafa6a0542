package lv.ikvd.childminder.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.of;
import static lv.ikvd.dataload.entity.LoadColumn.reference;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.entity.load.ChildMinderSets;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.HistoryTables;
import lv.ikvd.dataload.service.HistoryWriting;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.dataload.service.PartyLoad;

/**
 * Histories of child-minders: an entry with its decisions and versions, and of each version the
 * places and persons. Refusals are decisions without an entry.
 */
@ApplicationScoped
public class ChildMinderLoad implements LoadKind {

  private static final HistoryTables HISTORY =
      new HistoryTables(
          ChildMinders.REGISTER,
          ChildMinders.REGISTER,
          ChildMinders.RULES,
          "child-minder",
          List.of(
              ChildMinders.REGISTRATION,
              ChildMinders.AMENDMENT,
              ChildMinders.EXCLUSION_OWN_REQUEST,
              ChildMinders.EXCLUSION_BAN,
              ChildMinders.EXCLUSION_CEASED,
              ChildMinders.SIGNAL,
              ChildMinders.OFFICIAL_ENTRY));

  private static final LoadTable VERSIONS = HISTORY.versions(content(), contentChecks());
  private static final LoadTable PLACES =
      new LoadTable("child-minder-places.csv", "address_seq", "entry", places(), placeChecks());
  private static final LoadTable PERSONS =
      new LoadTable(
          "child-minder-persons.csv",
          "load_row_seq",
          "entry",
          List.of(
              HISTORY.entry().must(),
              version(),
              reference("party", PartyLoad.FILE, "the person").must(),
              text("qualification", 60, "code of the classifier CM_QUALIFICATION").must(),
              day("first_aid_on", "day of the first-aid training"),
              day("since", "since when the person minds children there").must()),
          List.of(
              LoadCheck.inClassifier("qualification", "CM_QUALIFICATION"),
              new LoadCheck(
                  "party",
                  "LOAD-025",
                  "exists (select 1 from party p where p.id = r.party_id and p.kind <>"
                      + " 'NATURAL_PERSON')")));

  @Inject private HistoryWriting histories;
  @Inject private ChildMinderSets contents;

  protected ChildMinderLoad() {}

  public ChildMinderLoad(HistoryWriting histories, ChildMinderSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  private static LoadColumn version() {
    return reference("version", HISTORY.versionsFile(), "the version that says so").must();
  }

  private static String[] names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toArray(String[]::new);
  }

  private static List<LoadColumn> content() {
    return List.of(
        choice("service_kind", "up to four hours, longer, or both", names(ServiceKind.values()))
            .must(),
        choice("regime", "general, or for Ukrainian civilians", names(Regime.values())).must(),
        text("founder", 300, "of a legal person"),
        text("manager", 200, "of a legal person"),
        text("public_phone", 30, "shown to everyone"),
        text("public_email", 254, "shown to everyone"),
        text("website", 200, "shown to everyone"),
        text("activity_ground", 60, "how economic activity is registered, as code"),
        day("activity_from", "since when economic activity is registered"),
        day("confirmed_on", "when the data were confirmed last"),
        text("confirmed_how", 60, "code of the classifier CM_CONFIRMATION"),
        day("excluded_on", "from which day the provider is excluded"),
        text("exclusion_ground", 60, "code of the ground of exclusion"));
  }

  private static List<LoadCheck> contentChecks() {
    return List.of(
        new LoadCheck(
            "exclusion_ground",
            "LOAD-035",
            "(r.excluded_on is null) <> (r.exclusion_ground is null)"),
        new LoadCheck(
            "confirmed_how", "LOAD-035", "(r.confirmed_on is null) <> (r.confirmed_how is null)"),
        LoadCheck.inClassifier("confirmed_how", "CM_CONFIRMATION"));
  }

  private static List<LoadColumn> places() {
    return List.of(
        HISTORY.entry().must(),
        version(),
        choice("kind", "where children are minded", names(PlaceKind.values())).must(),
        text("address", 300, "street or homestead, parish or town"),
        of(ColumnType.POSTAL_CODE, "postal_code", "of the address"),
        text("municipality", 7, "code of the municipality (ATVK) of the address"),
        text("permission", 100, "number and day of the permission, where one is needed"));
  }

  private static List<LoadCheck> placeChecks() {
    return List.of(
        new LoadCheck("address", "LOAD-011", "r.kind <> 'CHILD_HOME' and r.address is null"),
        LoadCheck.knownMunicipality());
  }

  @Override
  public String code() {
    return ChildMinders.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(
        HISTORY.entries(), HISTORY.decisions(), HISTORY.undecided(), VERSIONS, PLACES, PERSONS);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, VERSIONS);
  }

  @Override
  public void write(LoadChunk chunk) {
    long id = chunk.loadId();
    histories.begin(chunk, HISTORY, VERSIONS);
    contents.write(VERSIONS.rows(id), PLACES.rows(id), PERSONS.rows(id));
    histories.end();
  }
}
