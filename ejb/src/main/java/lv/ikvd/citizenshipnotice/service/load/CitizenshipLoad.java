package lv.ikvd.citizenshipnotice.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.citizenshipnotice.entity.load.CitizenshipSets;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;

/**
 * Confirmations of before IKVIS, without the persons: they are counted, and their term is over
 * before they are loaded.
 */
@ApplicationScoped
public class CitizenshipLoad implements LoadKind {

  private static final LoadTable NOTICES =
      new LoadTable(
          "citizenship-notices.csv",
          "load_row_seq",
          null,
          List.of(
              reference(
                      "institution",
                      "institution-entries.csv",
                      "the institution in which the person learned")
                  .must(),
              day("noted_on", "day of the letter").must()),
          List.of(
              new LoadCheck("source_id", "LOAD-023", "r.corrects_id is not null"),
              new LoadCheck(
                  "noted_on",
                  "LOAD-026",
                  "r.noted_on > (r.recorded_at at time zone 'Europe/Riga')::date")));

  @Inject private CitizenshipSets notices;

  protected CitizenshipLoad() {}

  public CitizenshipLoad(CitizenshipSets notices) {
    this.notices = notices;
  }

  @Override
  public String code() {
    return "CITIZENSHIP_NOTICE";
  }

  @Override
  public List<String> after() {
    return List.of("INSTITUTION");
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(NOTICES);
  }

  @Override
  public void write(LoadChunk chunk) {
    notices.write(NOTICES.rows(chunk.loadId()));
  }
}
