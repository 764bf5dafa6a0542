package lv.ikvd.master.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.dataload.service.RowError;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.entity.ComparisonRepository;
import lv.ikvd.master.entity.ComparisonRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** Comparisons with the state of a master system: a file comes in and its job tells the rest. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class Comparisons {

  /** As much as the server takes of a page. */
  static final long MOST_BYTES = 64L << 20;

  private static final int LONGEST_NAME = 200;

  @Inject private ComparisonRepository comparisons;
  @Inject private ComparedRegisters registers;
  @Inject private TheirFile file;
  @Inject private Documents documents;
  @Inject private Jobs jobs;
  @Inject private OfficeContext office;

  /**
   * Stores a file while it comes in, looks it through, and starts its comparison once the
   * transaction commits.
   *
   * @param stateOn the day of which the file tells
   * @return the id of the comparison, which is its job's
   * @throws Problem MASTER-001 to -007 and DOCUMENT-001 to -005 what is wrong with the file as a
   *     whole; MASTER-005 (conflict) while the register is being compared
   */
  @RolesAllowed(Roles.REGISTRAR)
  public long start(String register, LocalDate stateOn, InputStream content, String name) {
    ComparedTable table = registers.get(register).table();
    if (stateOn == null || stateOn.isAfter(office.today())) {
      throw new Problem("MASTER-002").at("stateOn");
    }
    DocumentRef document = documents.store(content, MOST_BYTES, Set.of(MediaTypes.TEXT));
    comparisons
        .running(register)
        .ifPresent(
            other -> {
              throw Problem.conflict("MASTER-005").at("register");
            });
    String shown = shown(name);
    TheirFile.Content found = file.inspect(document.id(), shown, table);
    long id = jobs.start(ComparisonJob.KIND, shown, "");
    comparisons.insert(
        new ComparisonRepository.Ordered(
            id, register, document.id(), shown, stateOn, found.fields(), found.rows()));
    return id;
  }

  /** The newest first. */
  public Page<ComparisonRow> page(PageRequest page) {
    return comparisons.page(page);
  }

  /** The registers that are compared. */
  public Collection<ComparedRegister> registers() {
    return registers.all();
  }

  /** The name is for people to know the file again; a personal code that strayed into it is not. */
  private static String shown(String name) {
    String plain = RowError.masked(name == null || name.isBlank() ? "viis.csv" : name.strip());
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }
}
