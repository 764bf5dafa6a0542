package lv.ikvd.psychologist.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
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
import lv.ikvd.psychologist.entity.load.PsychologistSets;
import lv.ikvd.psychologist.service.Psychologists;

/**
 * Histories of psychologists: an entry with its decisions and versions, and of each version the
 * education, the certificates and the rights of a supervisor. Supervision contracts are not loaded:
 * officials enter those that run.
 */
@ApplicationScoped
public class PsychologistLoad implements LoadKind {

  private static final HistoryTables HISTORY =
      new HistoryTables(
          Psychologists.REGISTER,
          Psychologists.REGISTER,
          Psychologists.RULES,
          "psychologist",
          Psychologists.PROCEDURES);

  private static final LoadTable VERSIONS =
      HISTORY.versions(
          List.of(
              day("ended_on", "from which day the practice has ended"),
              choice("end_kind", "how it ended", "TERMINATED", "EXCLUDED"),
              text("end_ground", 60, "code of the classifier PS_GROUND")),
          List.of(
              LoadCheck.inClassifier("end_ground", Psychologists.GROUND),
              new LoadCheck("end_kind", "LOAD-035", "(r.ended_on is null) <> (r.end_kind is null)"),
              new LoadCheck(
                  "end_ground", "LOAD-035", "(r.ended_on is null) <> (r.end_ground is null)")));

  private static final LoadTable EDUCATION =
      rows(
          "education",
          List.of(
              text("level", 60, "code of the classifier PS_EDUCATION").must(),
              text("title", 300, "degree or qualification").must(),
              text("institution", 300, "who awarded it").must(),
              text("credits", 4, "credit points, a whole number").must(),
              day("finished_on", "day of the diploma").must()),
          List.of(
              LoadCheck.inClassifier("level", Psychologists.EDUCATION),
              new LoadCheck("credits", "LOAD-016", "r.credits !~ '^(1000|[1-9][0-9]{0,2})$'")));

  private static final LoadTable CERTIFICATES =
      rows(
          "certificates",
          List.of(
              number("the number that the certificate has had"),
              field(),
              day("from_on", "first day").must(),
              day("until_on", "last day").must(),
              day("suspended_from", "first day of the last suspension"),
              day("suspended_until", "its last day; empty while no end is known"),
              day("annulled_on", "from which day it is annulled"),
              text("annulment_ground", 60, "code of the classifier PS_GROUND")),
          List.of(
              LoadCheck.inClassifier("field", Psychologists.FIELD),
              LoadCheck.inClassifier("annulment_ground", Psychologists.GROUND),
              inOrder("until_on", "from_on"),
              inOrder("suspended_until", "suspended_from"),
              new LoadCheck(
                  "annulment_ground",
                  "LOAD-035",
                  "(r.annulled_on is null) <> (r.annulment_ground is null)")));

  private static final LoadTable RIGHTS =
      rows(
          "rights",
          List.of(
              number("the number that the supervisor's card has had"),
              field(),
              day("from_on", "first day").must(),
              day("until_on", "last day").must(),
              day("lost_on", "from which day the right is lost"),
              text("loss_ground", 60, "code of the classifier PS_GROUND")),
          List.of(
              LoadCheck.inClassifier("field", Psychologists.FIELD),
              LoadCheck.inClassifier("loss_ground", Psychologists.GROUND),
              inOrder("until_on", "from_on"),
              new LoadCheck(
                  "loss_ground", "LOAD-035", "(r.lost_on is null) <> (r.loss_ground is null)")));

  @Inject private HistoryWriting histories;
  @Inject private PsychologistSets contents;

  protected PsychologistLoad() {}

  public PsychologistLoad(HistoryWriting histories, PsychologistSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  /** A file of rows below versions. */
  private static LoadTable rows(String what, List<LoadColumn> columns, List<LoadCheck> checks) {
    return new LoadTable(
        "psychologist-" + what + ".csv",
        "load_row_seq",
        "entry",
        Stream.concat(
                Stream.of(
                    HISTORY.entry().must(),
                    reference("version", HISTORY.versionsFile(), "the version that says so")
                        .must()),
                columns.stream())
            .toList(),
        checks);
  }

  private static LoadColumn number(String meaning) {
    return LoadColumn.of(ColumnType.NUMBER, "number", meaning).must();
  }

  private static LoadColumn field() {
    return text("field", 60, "code of the classifier PS_FIELD").must();
  }

  private static LoadCheck inOrder(String last, String first) {
    return new LoadCheck(
        last,
        "LOAD-026",
        "r.%1$s < r.%2$s or r.%2$s is null and r.%1$s is not null".formatted(last, first));
  }

  @Override
  public String code() {
    return Psychologists.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(
        HISTORY.entries(),
        HISTORY.decisions(),
        HISTORY.undecided(),
        VERSIONS,
        EDUCATION,
        CERTIFICATES,
        RIGHTS);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, VERSIONS);
  }

  @Override
  public void write(LoadChunk chunk) {
    long id = chunk.loadId();
    histories.begin(chunk, HISTORY, VERSIONS);
    contents.write(VERSIONS.rows(id), EDUCATION.rows(id), CERTIFICATES.rows(id), RIGHTS.rows(id));
    histories.end();
  }
}
