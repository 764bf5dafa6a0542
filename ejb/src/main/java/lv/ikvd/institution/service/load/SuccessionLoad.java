package lv.ikvd.institution.service.load;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.institution.entity.load.SuccessionSets;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.service.Institutions;

/** Which institution followed which, once all of them are there. */
@ApplicationScoped
public class SuccessionLoad implements LoadKind {

  private static final LoadTable LINKS =
      new LoadTable(
          "institution-successions.csv",
          "institution_succession_seq",
          null,
          List.of(
              reference(
                      "predecessor", InstitutionFiles.ENTRIES, "the institution that was followed")
                  .must(),
              reference("successor", InstitutionFiles.ENTRIES, "the institution that followed it")
                  .must(),
              day("linked_on", "from which day").must(),
              choice(
                      "kind",
                      "how it followed",
                      Stream.of(SuccessionKind.values()).map(Enum::name).toArray(String[]::new))
                  .must()),
          List.of(
              new LoadCheck("source_id", "LOAD-023", "r.corrects_id is not null"),
              new LoadCheck("successor", "LOAD-039", "r.predecessor_id = r.successor_id"),
              new LoadCheck(
                  "linked_on",
                  "LOAD-026",
                  "r.linked_on > (r.recorded_at at time zone 'Europe/Riga')::date")));

  @Inject private SuccessionSets links;

  protected SuccessionLoad() {}

  public SuccessionLoad(SuccessionSets links) {
    this.links = links;
  }

  @Override
  public String code() {
    return "INSTITUTION_SUCCESSION";
  }

  @Override
  public List<String> after() {
    return List.of(Institutions.REGISTER);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(LINKS);
  }

  @Override
  public void write(LoadChunk chunk) {
    links.write(LINKS.rows(chunk.loadId()));
  }
}
