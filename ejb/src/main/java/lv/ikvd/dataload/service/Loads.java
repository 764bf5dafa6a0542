package lv.ikvd.dataload.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.dataload.entity.LoadFileRow;
import lv.ikvd.dataload.entity.LoadRepository;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.DocumentSource;
import lv.ikvd.document.service.Documents;
import lv.ikvd.job.entity.JobRepository;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Bulk loads: take a file, tell how far it is and what was wrong in it. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class Loads {

  static final long MOST_BYTES = 2L << 30;

  private static final int LONGEST_NAME = 200;

  @Inject private LoadRepository loads;
  @Inject private LoadFile file;
  @Inject private Documents documents;
  @Inject private Jobs jobs;
  @Inject private JobRepository jobRows;

  public Loads() {}

  Loads(
      LoadRepository loads, LoadFile file, Documents documents, Jobs jobs, JobRepository jobRows) {
    this.loads = loads;
    this.file = file;
    this.documents = documents;
    this.jobs = jobs;
    this.jobRows = jobRows;
  }

  /**
   * Stores a zip while it comes in, looks it through, and starts its load once the transaction
   * commits.
   *
   * @return the id of the load, which is its job's
   * @throws Problem DOCUMENT-001 to -006 and LOAD-001 to -009 what is wrong with the file as a
   *     whole, LOAD-040 (conflict) if the same file is being loaded
   */
  public long start(InputStream zip, String name) {
    return start(out -> zip.transferTo(out), name);
  }

  /** As the other, from something that writes. */
  public long start(DocumentSource zip, String name) {
    DocumentRef document = documents.store(zip, MOST_BYTES, Set.of(MediaTypes.ZIP));
    loads
        .openWith(document.id())
        .ifPresent(
            other -> {
              throw Problem.conflict("LOAD-040", other).at("file");
            });
    List<LoadFileRow> files = file.inspect(document);
    String shown = shown(name);
    long id = jobs.start(LoadJob.KIND, shown, "");
    loads.insert(id, document.id(), shown, files);
    return id;
  }

  public LoadRow get(long id) {
    return loads.find(id).orElseThrow(() -> Problem.notFound("LOAD-041"));
  }

  /** Whether there was ever a load of a file of this name, whatever came of it. */
  public boolean knows(String name) {
    return loads.knows(name);
  }

  /** The newest first. */
  public Page<LoadRow> page(PageRequest page) {
    return loads.page(page);
  }

  /** The files of a load in the order of its archive, with what came of their rows. */
  public List<LoadFileRow> files(long id) {
    return loads.files(id);
  }

  /** Everything that can be loaded, as its reference shows it. */
  public List<LoadTable> reference() {
    return file.kinds().tables();
  }

  /** Wrong rows in the order in which they were found. */
  public List<RowError> errors(long id, long from, int max) {
    get(id);
    return jobRows.errors(id, from, max).stream().map(RowError::of).toList();
  }

  /** The name is for people to know the file again; a personal code that strayed into it is not. */
  private static String shown(String name) {
    String plain = RowError.masked(name == null || name.isBlank() ? "load.zip" : name.strip());
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }
}
