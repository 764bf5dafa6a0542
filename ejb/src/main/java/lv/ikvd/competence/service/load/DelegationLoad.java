package lv.ikvd.competence.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.competence.entity.load.CompetenceSets;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.HistoryTables;
import lv.ikvd.dataload.service.HistoryWriting;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.dataload.service.PartyLoad;
import lv.ikvd.institution.service.Institutions;

/** Histories of delegation contracts. Institutions are loaded before. */
@ApplicationScoped
public class DelegationLoad implements LoadKind {

  private static final HistoryTables HISTORY =
      new HistoryTables(
          Competences.REGISTER,
          Competences.REGISTER,
          Competences.RULES,
          "competence",
          Competences.PROCEDURES);

  private static final LoadTable VERSIONS = HISTORY.versions(content(), contentChecks());

  @Inject private HistoryWriting histories;
  @Inject private CompetenceSets contents;

  protected DelegationLoad() {}

  public DelegationLoad(HistoryWriting histories, CompetenceSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  static String entriesFile() {
    return HISTORY.entriesFile();
  }

  private static List<LoadColumn> content() {
    return List.of(
        text("institution", 40, "number of the institution in its register").must(),
        text("qualification", 60, "code of the classifier PL_QUALIFICATION").must(),
        text("level", 1, "level of the qualification").must(),
        day("concluded_on", "first day of the contract").must(),
        day("valid_until", "last day of the contract").must(),
        day("accredited_until", "last day of the institution's accreditation").must(),
        day("ended_on", "from which day the contract is no longer in force, before its term"),
        text("end_ground", 60, "code of the classifier CO_END_GROUND"));
  }

  private static List<LoadCheck> contentChecks() {
    return List.of(
        new LoadCheck(
            "institution",
            "LOAD-024",
            "not exists (select 1 from register_entry i where i.register = 'INSTITUTION' and"
                + " i.number = r.institution)"),
        new LoadCheck(
            "qualification",
            "LOAD-016",
            "not exists (select 1 from qualification_level q where q.qualification ="
                + " r.qualification and q.level::text = r.level)"),
        new LoadCheck("valid_until", "LOAD-026", "r.valid_until < r.concluded_on"),
        LoadCheck.inClassifier("end_ground", Competences.END_GROUND),
        new LoadCheck("end_ground", "LOAD-035", "(r.ended_on is null) <> (r.end_ground is null)"));
  }

  @Override
  public String code() {
    return Competences.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE, Institutions.REGISTER);
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
    contents.writeDelegations(VERSIONS.rows(chunk.loadId()));
    histories.end();
  }
}
