package lv.ikvd.competence.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.competence.entity.DelegationFilter;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.result.ResultFilter;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.competence.service.result.ResultFiles;
import lv.ikvd.competence.service.result.ResultInput;
import lv.ikvd.competence.service.result.ResultPreview;
import lv.ikvd.competence.service.result.Results;
import lv.ikvd.competence.service.result.SingleResults;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.own.OwnEntry;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.AsSystem;

/**
 * What the delegated institution does by its own account: its contracts, and the results that it
 * files by them and corrects. The institution is that of the account, whatever a file says.
 */
@Stateless
@RolesAllowed(Roles.INSTITUTION)
public class OwnResults {

  /** So many stand on a page; an institution has fewer. */
  private static final int LIMIT = 200;

  @Inject private OwnEntry own;
  @Inject private AsSystem system;
  @Inject private DelegationEntries delegations;
  @Inject private ResultFiles files;
  @Inject private SingleResults single;
  @Inject private Results results;

  /** Its contracts, those first that were concluded last. */
  public List<DelegationRow> contracts() {
    PageRequest all = new PageRequest(1, LIMIT, "-concludedOn");
    return own.with(
        system, entry -> delegations.page(DelegationFilter.of(entry.number()), all).items());
  }

  public Page<ResultRow> page(ResultFilter filter, PageRequest request) {
    return own.with(system, entry -> results.page(filter.of(entry.id()), request));
  }

  /**
   * All that a list shows, for a file.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link Results#export}
   */
  public List<ResultRow> export(ResultFilter filter, String sort) {
    return own.with(system, entry -> results.export(filter.of(entry.id()), sort));
  }

  /**
   * Reads a file without keeping anything of it.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link ResultFiles#preview}
   */
  public ResultPreview preview(byte[] file) {
    return own.with(system, entry -> files.preview(entry.number(), file));
  }

  /**
   * Files a file: all of its results or none.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link ResultFiles#file}
   */
  public int file(byte[] file) {
    return own.with(system, entry -> files.file(entry.number(), file));
  }

  /**
   * Files one result.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link SingleResults#file}
   */
  public void file(ResultInput input) {
    own.with(
        system,
        entry -> {
          single.file(entry.number(), input);
          return null;
        });
  }

  /**
   * A result of its own that may be corrected.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link SingleResults#open}
   */
  public ResultRow open(long id) {
    return own.with(system, entry -> single.open(entry.number(), id));
  }

  /**
   * Corrects a result of its own.
   *
   * @param input null to withdraw it
   * @throws lv.ikvd.problem.entity.Problem as {@link SingleResults#correct}
   */
  public void correct(long id, ResultInput input, String reason) {
    own.with(
        system,
        entry -> {
          single.correct(entry.number(), id, input, reason);
          return null;
        });
  }
}
