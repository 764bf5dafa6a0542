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

  private final String register;
  private final LoadTable links;

  @Inject private SuccessionSets sets;

  protected SuccessionLoad() {
    this(Institutions.REGISTER, "institution", null);
  }

  public SuccessionLoad(SuccessionSets sets) {
    this(Institutions.REGISTER, "institution", sets);
  }

  /**
   * The links between entries of one register.
   *
   * @param files how the names of its files begin
   */
  protected SuccessionLoad(String register, String files, SuccessionSets sets) {
    this.register = register;
    this.sets = sets;
    links = links(files + "-successions.csv", files + "-entries.csv");
  }

  private static LoadTable links(String file, String entries) {
    return new LoadTable(
        file,
        "institution_succession_seq",
        null,
        List.of(
            reference("predecessor", entries, "the institution that was followed").must(),
            reference("successor", entries, "the institution that followed it").must(),
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
  }

  @Override
  public String code() {
    return register + "_SUCCESSION";
  }

  @Override
  public List<String> after() {
    return List.of(register);
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(links);
  }

  @Override
  public void write(LoadChunk chunk) {
    sets.write(links.rows(chunk.loadId()));
  }
}
