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

  private final InstitutionFiles files;

  @Inject private HistoryWriting histories;
  @Inject private InstitutionSets contents;

  protected InstitutionLoad() {
    this(null, null);
  }

  public InstitutionLoad(HistoryWriting histories, InstitutionSets contents) {
    this(Institutions.REGISTER, "institution", histories, contents);
  }

  /**
   * The histories of one of the registers of institutions.
   *
   * @param prefix how the names of its files begin
   */
  protected InstitutionLoad(
      String register, String prefix, HistoryWriting histories, InstitutionSets contents) {
    this.histories = histories;
    this.contents = contents;
    files = InstitutionFiles.ofRegister(register, prefix);
  }

  @Override
  public String code() {
    return files.history().register();
  }

  @Override
  public List<String> after() {
    return List.of(PartyLoad.CODE);
  }

  @Override
  public List<LoadTable> tables() {
    return files.all();
  }

  @Override
  public void hold(long loadId) {
    histories.hold(loadId, files.versions());
  }

  @Override
  public void write(LoadChunk chunk) {
    long id = chunk.loadId();
    histories.begin(chunk, files.history(), files.versions());
    contents.write(files.versions().rows(id), files.places().rows(id), files.founders().rows(id));
    histories.end();
  }
}
