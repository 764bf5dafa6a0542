package lv.ikvd.institution.service.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.HistoryWriting;
import lv.ikvd.dataload.service.LoadChunk;
import lv.ikvd.dataload.service.LoadKind;
import lv.ikvd.institution.entity.load.InstitutionSets;
import lv.ikvd.institution.service.Institutions;

/**
 * Histories of branches, in files like those of institutions: each version names the institution
 * whose branch it is, so that all institutions are there before.
 */
@ApplicationScoped
public class BranchLoad implements LoadKind {

  private static final InstitutionFiles FILES = InstitutionFiles.ofBranches();

  @Inject private HistoryWriting histories;
  @Inject private InstitutionSets contents;

  protected BranchLoad() {}

  public BranchLoad(HistoryWriting histories, InstitutionSets contents) {
    this.histories = histories;
    this.contents = contents;
  }

  @Override
  public String code() {
    return "INSTITUTION_BRANCH";
  }

  @Override
  public List<String> after() {
    return List.of(Institutions.REGISTER);
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
    contents.writeBranches(
        FILES.versions().rows(id), FILES.places().rows(id), FILES.founders().rows(id));
    histories.end();
  }
}
