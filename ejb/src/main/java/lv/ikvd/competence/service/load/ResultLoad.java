package lv.ikvd.competence.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.reference;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.competence.entity.load.CompetenceSets;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.dataload.service.PartyLoad;

/** Certificates of past years, each by a contract that is there and covered its examination. */
@ApplicationScoped
public class ResultLoad implements LoadKind {

  private static final String OF_CONTRACT =
      "from register_entry e join competence_delegation_version c on c.version_id ="
          + " e.current_version_id join competence_delegation_data d on d.id = c.data_id where e.id"
          + " = r.delegation_id";

  private static final LoadTable RESULTS =
      new LoadTable(
          "competence-results.csv",
          "competence_result_seq",
          null,
          List.of(
              reference("delegation", DelegationLoad.entriesFile(), "the contract").must(),
              reference("person", PartyLoad.FILE, "who passed the examination").must(),
              day("examined_on", "day of the examination").must(),
              text("certificate", 60, "number of the certificate, as the institution gave it")
                  .must(),
              day("issued_on", "day of the certificate").must()),
          List.of(
              new LoadCheck("source_id", "LOAD-023", "r.corrects_id is not null"),
              new LoadCheck("issued_on", "LOAD-026", "r.issued_on < r.examined_on"),
              new LoadCheck(
                  "issued_on",
                  "LOAD-026",
                  "r.issued_on > (r.recorded_at at time zone 'Europe/Riga')::date"),
              new LoadCheck(
                  "examined_on",
                  "LOAD-026",
                  "not exists (select 1 "
                      + OF_CONTRACT
                      + " and r.examined_on between c.concluded_on and least(d.valid_until,"
                      + " d.accredited_until) and (c.ended_on is null or c.ended_on >"
                      + " r.examined_on))"),
              new LoadCheck(
                  "certificate",
                  "LOAD-027",
                  "exists (select 1 "
                      + OF_CONTRACT
                      + " and exists (select 1 from competence_result x where x.institution_id ="
                      + " d.institution_id and x.certificate_number = r.certificate))")));

  @Inject private CompetenceSets contents;

  protected ResultLoad() {}

  public ResultLoad(CompetenceSets contents) {
    this.contents = contents;
  }

  @Override
  public String code() {
    return "COMPETENCE_RESULT";
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE, Competences.REGISTER);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(RESULTS);
  }

  @Override
  public void write(LoadChunk chunk) {
    contents.writeResults(RESULTS.rows(chunk.loadId()));
  }
}
