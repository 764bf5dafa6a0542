package lv.ikvd.institution.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.of;
import static lv.ikvd.dataload.entity.LoadColumn.reference;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.HistoryTables;
import lv.ikvd.dataload.service.PartyLoad;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.service.Institutions;

/**
 * The files of histories of institutions, and those of branches, which name their institution too.
 */
record InstitutionFiles(
    HistoryTables history,
    LoadTable entries,
    LoadTable versions,
    LoadTable places,
    LoadTable founders) {

  /** The file in which institutions stand that are no branches. */
  static final String ENTRIES = "institution-entries.csv";

  private static final String PARENT = "parent";

  /** Of what is in the register on the day of the version, an institution has branches. */
  private static final LoadCheck OF_REGISTERED =
      new LoadCheck(
          PARENT,
          "INSTITUTION-050",
          "r.parent_id is not null and (r.ended_on is null or r.ended_on > r.valid_from) and not"
              + " exists (select 1 from register_entry_version v join institution_version c on"
              + " c.version_id = v.id where v.entry_id = r.parent_id and v.superseded_at is null"
              + " and v.valid_from <= r.valid_from and (v.valid_to is null or v.valid_to >"
              + " r.valid_from) and (c.ended_on is null or c.ended_on > r.valid_from))");

  private static final LoadCheck KNOWN_MUNICIPALITY = LoadCheck.knownMunicipality();

  /**
   * The files of one of the registers of institutions.
   *
   * @param prefix how their names begin
   */
  static InstitutionFiles ofRegister(String register, String prefix) {
    return files(register, prefix, List.of(), List.of());
  }

  static InstitutionFiles ofBranches() {
    return files(
        Institutions.REGISTER,
        "branch",
        List.of(reference(PARENT, ENTRIES, "the institution whose branch it is").must()),
        List.of(OF_REGISTERED));
  }

  private static InstitutionFiles files(
      String register, String prefix, List<LoadColumn> more, List<LoadCheck> moreChecks) {
    HistoryTables history =
        new HistoryTables(
                register,
                register,
                Institutions.RULES,
                prefix,
                List.of(
                    Institutions.REGISTRATION,
                    Institutions.AMENDMENT,
                    Institutions.REREGISTRATION,
                    Institutions.REORGANISATION,
                    Institutions.STRIKE_OFF,
                    Institutions.EXCLUSION,
                    Institutions.REVOCATION))
            .withExtensions();
    return new InstitutionFiles(
        history,
        history.entries().checking(new LoadCheck("number", "LOAD-027", standsElsewhere(register))),
        history.versions(
            Stream.concat(content().stream(), more.stream()).toList(),
            Stream.concat(contentChecks(register).stream(), moreChecks.stream()).toList()),
        places(prefix, history),
        founders(prefix, history));
  }

  private static LoadTable places(String prefix, HistoryTables history) {
    return new LoadTable(
        prefix + "-places.csv",
        "address_seq",
        "entry",
        Stream.concat(
                Stream.of(
                    history.entry().must(),
                    version(history),
                    text("use", 60, "code of the classifier IN_PLACE_USE").must()),
                address())
            .toList(),
        List.of(LoadCheck.inClassifier("use", Institutions.PLACE_USE), KNOWN_MUNICIPALITY));
  }

  private static LoadTable founders(String prefix, HistoryTables history) {
    return new LoadTable(
        prefix + "-founders.csv",
        "load_row_seq",
        "entry",
        List.of(
            history.entry().must(),
            version(history),
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

  private static LoadColumn version(HistoryTables history) {
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

  List<LoadTable> all() {
    return List.of(entries, history.decisions(), history.undecided(), versions, places, founders);
  }
}
