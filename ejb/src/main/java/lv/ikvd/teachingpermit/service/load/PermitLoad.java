package lv.ikvd.teachingpermit.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
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
import lv.ikvd.teachingpermit.entity.load.PermitSets;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/**
 * Outcomes of before IKVIS: what was decided about whom and when. Cases, convictions and reasons
 * are not loaded, for their term is over.
 */
@ApplicationScoped
public class PermitLoad implements LoadKind {

  private static final HistoryTables HISTORY =
      new HistoryTables(
          TeachingPermits.REGISTER,
          TeachingPermits.REGISTER,
          TeachingPermits.RULES,
          "teaching-permit",
          List.of());

  private static final LoadTable VERSIONS = HISTORY.outcomes(content(), contentChecks());

  @Inject private HistoryWriting histories;
  @Inject private PermitSets contents;

  protected PermitLoad() {}

  public PermitLoad(HistoryWriting histories, PermitSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  private static List<LoadColumn> content() {
    return List.of(
        choice("outcome", "what was decided", "PERMITTED", "RESTRICTED", "REFUSED").must(),
        text("excluded_groups", 400, "codes of the classifier TP_GROUP, divided by spaces"),
        day("decided_on", "day of the decision").must(),
        day("annulled_on", "from which day the permit is annulled"),
        text("annulment_ground", 60, "code of the classifier TP_ANNULMENT_GROUND"));
  }

  private static List<LoadCheck> contentChecks() {
    return List.of(
        LoadCheck.allInClassifier("excluded_groups", TeachingPermits.GROUP),
        new LoadCheck(
            "excluded_groups",
            "LOAD-035",
            "(r.outcome = 'RESTRICTED') <> (r.excluded_groups is not null)"),
        new LoadCheck("decided_on", "LOAD-026", "r.decided_on > r.valid_from"),
        LoadCheck.inClassifier("annulment_ground", TeachingPermits.ANNULMENT_GROUND),
        new LoadCheck("annulled_on", "LOAD-026", "r.annulled_on < r.decided_on"),
        new LoadCheck(
            "annulment_ground",
            "LOAD-035",
            "(r.annulled_on is null) <> (r.annulment_ground is null)"));
  }

  @Override
  public String code() {
    return TeachingPermits.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(HISTORY.entries(), VERSIONS);
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, VERSIONS);
  }

  @Override
  public void write(LoadChunk chunk) {
    histories.beginOutcomes(chunk, HISTORY, VERSIONS);
    contents.writeOutcomes(VERSIONS.rows(chunk.loadId()));
    histories.end();
  }
}
