package lv.ikvd.dataload.service;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.of;
import static lv.ikvd.dataload.entity.LoadColumn.reference;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.dataload.entity.CaseSets;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;

/**
 * The files of a register's history that are alike for each register: entries, decisions, cases
 * that ended without one, and of versions what is not the register's own. File names begin with the
 * register's.
 *
 * @param extended whether a decision may say that its term was extended before
 */
public record HistoryTables(
    String register,
    String series,
    String ruleSet,
    String prefix,
    List<String> procedures,
    boolean extended) {

  private static final String CHANNELS = "PORTAL,E_ADDRESS,EMAIL,POST,IN_PERSON";
  private static final String OUTCOMES = "WITHDRAWN,LEFT_UNEXAMINED,LAPSED";
  private static final String TAKEN = "LOAD-027";

  /** Apart from the look at what is there: either becomes a join of its own. */
  private static final String GIVEN_TWICE =
      "exists (select 1 from {rows} x where x.number = r.number and x.line < r.line)";

  private static final String OWN_SERIES = ofOwnSeries("number");

  private static final LoadColumn EXTENDED =
      day(CaseSets.EXTENDED, "day on which the term for deciding was extended, if it was");
  private static final LoadCheck IN_ORDER =
      new LoadCheck(
          CaseSets.EXTENDED,
          "LOAD-026",
          "r.extended_on < r.received_on or r.extended_on > r.decided_on");

  public HistoryTables {
    procedures = List.copyOf(procedures);
  }

  public HistoryTables(
      String register, String series, String ruleSet, String prefix, List<String> procedures) {
    this(register, series, ruleSet, prefix, procedures, false);
  }

  /** The same files, whose decisions may say that their term was extended before. */
  public HistoryTables withExtensions() {
    return new HistoryTables(register, series, ruleSet, prefix, procedures, true);
  }

  /** The condition that a number is one of those that IKVIS gives, in whichever series. */
  public static String ofOwnSeries(String column) {
    return "exists (select 1 from number_series n where starts_with(r.%1$s, n.prefix ||"
            .formatted(column)
        + " n.separator) and (n.separator <> '' or length(r.%1$s) = length(n.prefix) + n.width))"
            .formatted(column);
  }

  public String entriesFile() {
    return prefix + "-entries.csv";
  }

  public String decisionsFile() {
    return prefix + "-decisions.csv";
  }

  public String versionsFile() {
    return prefix + "-versions.csv";
  }

  /** The column by which a row is written together with its entry. */
  public LoadColumn entry() {
    return reference("entry", entriesFile(), "the entry");
  }

  public LoadTable entries() {
    return new LoadTable(
        entriesFile(),
        "register_entry_seq",
        null,
        List.of(
            reference("party", PartyLoad.FILE, "who holds the entry").must(),
            of(
                ColumnType.NUMBER,
                "number",
                "the number that the entry has had; IKVIS gives one where it is empty"),
            day("registered_on", "day of registration").must()),
        List.of(
            new LoadCheck("source_id", "LOAD-023", "r.corrects_id is not null"),
            new LoadCheck("number", "LOAD-028", OWN_SERIES),
            new LoadCheck(
                "number",
                TAKEN,
                "exists (select 1 from register_entry e where e.register = '"
                    + register
                    + "' and e.number = r.number)"),
            new LoadCheck("number", TAKEN, GIVEN_TWICE),
            new LoadCheck(
                "source_id",
                "LOAD-031",
                "not exists (select 1 from load_chunk x where x.load_id = r.load_id and x.file = '"
                    + versionsFile()
                    + "' and x.group_key = r.group_key and x.state = 'READY')")));
  }

  public LoadTable decisions() {
    return new LoadTable(
        decisionsFile(),
        "decision_seq",
        "entry",
        extended ? with(decisionColumns(), EXTENDED) : decisionColumns(),
        extended ? with(decisionChecks(), IN_ORDER) : decisionChecks());
  }

  private static <T> List<T> with(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }

  private List<LoadColumn> decisionColumns() {
    return List.of(
        entry(),
        reference("party", PartyLoad.FILE, "whom the decision is about").must(),
        procedure(),
        text("kind", 60, "what was decided, as the rules of the day name it").must(),
        of(
            ColumnType.NUMBER,
            "number",
            "the number that the decision has had; IKVIS gives one where it is empty"),
        day("received_on", "day of the application; empty where there was none"),
        choice("channel", "how the application came", CHANNELS.split(",")),
        day("decided_on", "day of the decision").must(),
        day("effective_on", "day from which it is in force").must(),
        text("ground", 60, "code of the ground, where there is one"),
        text("decided_by", 400, "who decided").must(),
        text("operative", 4000, "what was decided, in words"));
  }

  private LoadColumn procedure() {
    return choice("procedure", "kind of the proceeding", procedures.toArray(String[]::new)).must();
  }

  /** Applications that came to no decision; known, as their end is, from {@code recorded_at} on. */
  public LoadTable undecided() {
    return new LoadTable(
        prefix + "-undecided.csv",
        "proceeding_seq",
        "entry",
        List.of(
            entry(),
            reference("party", PartyLoad.FILE, "whose case it was").must(),
            procedure(),
            day("received_on", "day of the application").must(),
            choice("channel", "how the application came", CHANNELS.split(",")).must(),
            choice("outcome", "how the case ended", OUTCOMES.split(",")).must(),
            text("reason", 2000, "why, in words")),
        List.of(
            new LoadCheck("source_id", "LOAD-023", "r.corrects_id is not null"),
            new LoadCheck(
                "received_on",
                "LOAD-026",
                "r.received_on > (r.recorded_at at time zone 'Europe/Riga')::date"),
            new LoadCheck("procedure", "LOAD-034", unknown("r.received_on", ""))));
  }

  /** The rules of the day have no such decision. */
  private String unknown(String day, String kind) {
    return "not exists (select 1 from rule_version v join rule_decision d on d.rule_version_id ="
        + " v.id where v.rule_set = '"
        + ruleSet
        + "' and v.valid_from <= "
        + day
        + " and (v.valid_to is null or v.valid_to > "
        + day
        + ") and d.procedure = r.procedure"
        + kind
        + ")";
  }

  private List<LoadCheck> decisionChecks() {
    return List.of(
        new LoadCheck("number", "LOAD-028", "r.corrects_id is null and " + OWN_SERIES),
        new LoadCheck(
            "number",
            TAKEN,
            "r.corrects_id is null and exists (select 1 from decision d where d.number ="
                + " r.number)"),
        new LoadCheck("number", TAKEN, "r.corrects_id is null and " + GIVEN_TWICE),
        new LoadCheck(
            "source_id",
            "LOAD-037",
            "exists (select 1 from decision d join proceeding p on p.id = d.proceeding_id where"
                + " d.id = r.corrects_id and (p.entry_id is distinct from r.entry_id or p.party_id"
                + " <> r.party_id or p.procedure <> r.procedure))"),
        new LoadCheck("channel", "LOAD-035", "(r.received_on is null) <> (r.channel is null)"),
        new LoadCheck("decided_on", "LOAD-026", "r.decided_on < r.received_on"),
        new LoadCheck(
            "decided_on",
            "LOAD-026",
            "r.decided_on > (r.recorded_at at time zone 'Europe/Riga')::date"),
        new LoadCheck(
            "kind",
            "LOAD-034",
            unknown("coalesce(r.received_on, r.decided_on)", " and d.kind = r.kind")));
  }

  /** Versions with the register's own columns. */
  public LoadTable versions(List<LoadColumn> content, List<LoadCheck> checks) {
    return file(
        Stream.concat(
                Stream.of(
                    entry().must(),
                    reference(
                        "decision",
                        decisionsFile(),
                        "the decision that made the version, if one did")),
                Stream.concat(common(), content.stream()))
            .toList(),
        with(
            checks,
            new LoadCheck(
                "decision",
                "LOAD-033",
                "exists (select 1 from decision d join proceeding p on p.id = d.proceeding_id where"
                    + " d.id = r.decision_id and p.entry_id is distinct from r.entry_id)")));
  }

  /** Versions of a register whose cases are not loaded: what was decided, without the decision. */
  public LoadTable outcomes(List<LoadColumn> content, List<LoadCheck> checks) {
    return file(
        Stream.concat(Stream.of(entry().must()), Stream.concat(common(), content.stream()))
            .toList(),
        checks);
  }

  private static Stream<LoadColumn> common() {
    return Stream.of(
        day("valid_from", "from which day it is in force").must(),
        day("valid_to", "from which day it is no longer in force; empty while it is"),
        text("citation", 400, "act and paragraph that the version rests on").must());
  }

  private LoadTable file(List<LoadColumn> columns, List<LoadCheck> checks) {
    List<LoadCheck> usual =
        List.of(
            new LoadCheck("valid_to", "LOAD-026", "r.valid_to <= r.valid_from"),
            new LoadCheck(
                "entry",
                "LOAD-037",
                "exists (select 1 from register_entry_version v where v.id = r.corrects_id and"
                    + " v.entry_id is distinct from r.entry_id)"),
            new LoadCheck(
                "recorded_at",
                "LOAD-032",
                "exists (select 1 from register_entry_version v where v.entry_id = r.entry_id and"
                    + " v.recorded_at > r.recorded_at)"));
    return new LoadTable(
        versionsFile(),
        "register_entry_version_seq",
        "entry",
        columns,
        Stream.concat(usual.stream(), checks.stream()).toList());
  }
}
