package lv.ikvd.teachingpermit.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.teachingpermit.entity.load.PermitSets;

/** Sittings of the commission of before IKVIS: that they were held, and how. */
@ApplicationScoped
public class PermitSittingLoad implements LoadKind {

  private static final LoadTable SITTINGS =
      new LoadTable(
          "teaching-permit-sittings.csv",
          "load_row_seq",
          null,
          List.of(
              text("number", 40, "number of the sitting or of its minutes").must(),
              day("held_on", "day of the sitting").must(),
              choice("way", "whether members met in a room or none of them did", "ROOM", "REMOTE")
                  .must()),
          List.of(
              new LoadCheck("source_id", "LOAD-023", "r.corrects_id is not null"),
              new LoadCheck(
                  "number",
                  "LOAD-027",
                  "exists (select 1 from teaching_permit_sitting s where s.number = r.number) or"
                      + " exists (select 1 from {rows} x where x.number = r.number and x.line <"
                      + " r.line)"),
              new LoadCheck(
                  "held_on",
                  "LOAD-026",
                  "r.held_on > (r.recorded_at at time zone 'Europe/Riga')::date")));

  @Inject private PermitSets contents;

  protected PermitSittingLoad() {}

  public PermitSittingLoad(PermitSets contents) {
    this.contents = contents;
  }

  @Override
  public String code() {
    return "TEACHING_PERMIT_SITTING";
  }

  @Override
  public List<String> after() {
    return List.of();
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(SITTINGS);
  }

  @Override
  public void write(LoadChunk chunk) {
    contents.writeSittings(SITTINGS.rows(chunk.loadId()));
  }
}
