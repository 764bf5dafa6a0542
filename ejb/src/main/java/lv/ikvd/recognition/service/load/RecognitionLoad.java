package lv.ikvd.recognition.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.HistoryTables;
import lv.ikvd.dataload.service.HistoryWriting;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.dataload.service.PartyLoad;
import lv.ikvd.recognition.entity.load.RecognitionSets;
import lv.ikvd.recognition.service.Recognitions;

/** Histories of recognitions: an entry with its decisions and versions. */
@ApplicationScoped
public class RecognitionLoad implements LoadKind {

  private static final HistoryTables HISTORY =
      new HistoryTables(
          Recognitions.REGISTER,
          Recognitions.REGISTER,
          Recognitions.RULES,
          "recognition",
          Recognitions.PROCEDURES);

  private static final LoadTable VERSIONS = HISTORY.versions(content(), contentChecks());

  @Inject private HistoryWriting histories;
  @Inject private RecognitionSets contents;

  protected RecognitionLoad() {}

  public RecognitionLoad(HistoryWriting histories, RecognitionSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  private static List<LoadColumn> content() {
    return List.of(
        code("state", Recognitions.STATE).must(),
        text("title", 200, "of the diploma or the qualification, as it stands there").must(),
        text("institution", 300, "who awarded it").must(),
        day("awarded_on", "day of the diploma").must(),
        text("credits", 4, "credit points, a whole number").must(),
        code("evidence", Recognitions.EVIDENCE).must(),
        code("purpose", Recognitions.PURPOSE).must(),
        code("language", Recognitions.LANGUAGE).must(),
        code("field", Recognitions.FIELD).must(),
        code("measure", Recognitions.MEASURE),
        text("months", 2, "length of an adaptation period"),
        day("measure_on", "since when the measure was asked for"),
        day("recognised_on", "from which day it is recognised; empty before the measure"),
        day("valid_until", "last day for temporary services"),
        day("ended_on", "from which day the recognition is no longer in force"),
        code("end_ground", Recognitions.END_GROUND));
  }

  private static LoadColumn code(String name, String classifier) {
    return text(name, 60, "code of the classifier " + classifier);
  }

  private static List<LoadCheck> contentChecks() {
    return List.of(
        LoadCheck.inClassifier("state", Recognitions.STATE),
        LoadCheck.inClassifier("evidence", Recognitions.EVIDENCE),
        LoadCheck.inClassifier("purpose", Recognitions.PURPOSE),
        LoadCheck.inClassifier("language", Recognitions.LANGUAGE),
        LoadCheck.inClassifier("field", Recognitions.FIELD),
        LoadCheck.inClassifier("measure", Recognitions.MEASURE),
        LoadCheck.inClassifier("end_ground", Recognitions.END_GROUND),
        new LoadCheck("state", "LOAD-016", "r.state = 'LV'"),
        new LoadCheck("credits", "LOAD-016", "r.credits !~ '^(1000|[1-9][0-9]{0,2})$'"),
        new LoadCheck(
            "months",
            "LOAD-016",
            "r.months !~ '^[1-9][0-9]?$' or r.measure is null and r.months is not null"),
        new LoadCheck("measure_on", "LOAD-035", "(r.measure is null) <> (r.measure_on is null)"),
        new LoadCheck("recognised_on", "LOAD-035", "r.recognised_on is null and r.measure is null"),
        new LoadCheck(
            "valid_until",
            "LOAD-026",
            "r.valid_until < r.recognised_on or r.recognised_on is null and r.valid_until is not"
                + " null"),
        new LoadCheck("end_ground", "LOAD-035", "(r.ended_on is null) <> (r.end_ground is null)"));
  }

  @Override
  public String code() {
    return Recognitions.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(HISTORY.entries(), HISTORY.decisions(), HISTORY.undecided(), VERSIONS);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, VERSIONS);
  }

  @Override
  public void write(LoadChunk chunk) {
    histories.begin(chunk, HISTORY, VERSIONS);
    contents.write(VERSIONS.rows(chunk.loadId()));
    histories.end();
  }
}
