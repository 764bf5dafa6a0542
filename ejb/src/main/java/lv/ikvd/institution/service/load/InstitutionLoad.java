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

  private static final List<String> PROCEDURES =
      List.of(
          Institutions.REGISTRATION,
          Institutions.AMENDMENT,
          Institutions.REREGISTRATION,
          Institutions.REORGANISATION,
          Institutions.STRIKE_OFF,
          Institutions.EXCLUSION,
          Institutions.REVOCATION);

  private static final String FILES = "institution";
  private static final LoadCheck KNOWN_MUNICIPALITY = LoadCheck.knownMunicipality();

  private final HistoryTables history;
  private final LoadTable entries;
  private final LoadTable versions;
  private final LoadTable places;
  private final LoadTable founders;

  @Inject private HistoryWriting histories;
  @Inject private InstitutionSets contents;

  protected InstitutionLoad() {
    this(Institutions.REGISTER, FILES, null, null);
  }

  public InstitutionLoad(HistoryWriting histories, InstitutionSets contents) {
    this(Institutions.REGISTER, FILES, histories, contents);
  }

  /**
   * The histories of one of the registers of institutions.
   *
   * @param files how the names of its files begin
   */
  protected InstitutionLoad(
      String register, String files, HistoryWriting histories, InstitutionSets contents) {
    this.histories = histories;
    this.contents = contents;
    history =
        new HistoryTables(register, register, Institutions.RULES, files, PROCEDURES)
            .withExtensions();
    entries =
        history.entries().checking(new LoadCheck("number", "LOAD-027", standsElsewhere(register)));
    versions = history.versions(content(), contentChecks(register));
    places = places();
    founders = founders();
  }

  private LoadTable places() {
    return new LoadTable(
        history.prefix() + "-places.csv",
        "address_seq",
        "entry",
        Stream.concat(
                Stream.of(
                    history.entry().must(),
                    version(),
                    text("use", 60, "code of the classifier IN_PLACE_USE").must()),
                address())
            .toList(),
        List.of(LoadCheck.inClassifier("use", Institutions.PLACE_USE), KNOWN_MUNICIPALITY));
  }

  private LoadTable founders() {
    return new LoadTable(
        history.prefix() + "-founders.csv",
        "load_row_seq",
        "entry",
        List.of(
            history.entry().must(),
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
                "share", "LOAD-016", "r.share is not null and r.share !~ '^(100|[1-9][0-9]?)$'")));
  }

  private LoadColumn version() {
    return reference("version", history.versionsFile(), "the version that says so").must();
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

  private static List<LoadCheck> contentChecks(String register) {
    return List.of(
        LoadCheck.inClassifier("kind", Institutions.KIND),
        new LoadCheck("kind", "LOAD-016", ofAnotherRegister(register)),
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

  /** A number stands for one institution, in whichever of the registers. */
  private static String standsElsewhere(String register) {
    return "exists (select 1 from register_entry e where e.register in ('%s', '%s') and e.register"
            .formatted(Institutions.REGISTER, Institutions.HIGHER_EDUCATION)
        + " <> '%s' and e.number = r.number)".formatted(register);
  }

  /** By the rules, a kind stands in another register than this one. */
  private static String ofAnotherRegister(String register) {
    return "coalesce((select max(p.value) from rule_parameter p join rule_version v on v.id ="
        + " p.rule_version_id where v.rule_set = '%s' and p.code = 'REGISTER_' || r.kind), '%s') <> '%s'"
            .formatted(Institutions.RULES, Institutions.REGISTER, register);
  }

  @Override
  public String code() {
    return history.register();
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(entries, history.decisions(), history.undecided(), versions, places, founders);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, versions);
  }

  @Override
  public void write(LoadChunk chunk) {
    long id = chunk.loadId();
    histories.begin(chunk, history, versions);
    contents.write(versions.rows(id), places.rows(id), founders.rows(id));
    histories.end();
  }
}
