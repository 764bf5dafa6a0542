package lv.ikvd.institution.service.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.HistoryWriting;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.dataload.service.PartyLoad;
import lv.ikvd.institution.entity.load.InstitutionSets;
import lv.ikvd.institution.service.Institutions;

/**
 * Histories of institutions: an entry with its decisions and versions, and of each version founders
 * and places. Its holder is the first founder.
 */
@ApplicationScoped
public class InstitutionLoad implements LoadKind {

  private static final InstitutionFiles FILES = InstitutionFiles.ofInstitutions();

  @Inject private HistoryWriting histories;
  @Inject private InstitutionSets contents;

  protected InstitutionLoad() {}

  public InstitutionLoad(HistoryWriting histories, InstitutionSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  @Override
  public String code() {
    return Institutions.REGISTER;
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return FILES.all();
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, FILES.versions());
  }

  @Override
  public void write(LoadChunk chunk) {
    long id = chunk.loadId();
    histories.begin(chunk, FILES.history(), FILES.versions());
    contents.write(FILES.versions().rows(id), FILES.places().rows(id), FILES.founders().rows(id));
    histories.end();
  }
}
