package lv.ikvd.competence.service.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import lv.ikvd.competence.entity.result.ResultRepository;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Takes in the files that institutions send: first looked at, then filed whole or not at all. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class ResultFiles {

  /** The columns of a file in their order, as texts name them. */
  public static final List<String> COLUMNS = ResultFile.COLUMNS;

  static final String PURPOSE = "COMPETENCE";

  @Inject private ResultRepository results;
  @Inject private ResultFiling filing;

  /**
   * Reads a file without keeping anything of it; a search by personal codes is recorded as a look.
   *
   * @param institution number of the institution that sent it
   * @throws Problem INSTITUTION-004 no such institution, COMPETENCE-020 and SHEET- ones for the
   *     file as a whole, COMPETENCE-031 (conflict) for one that was filed before
   */
  public ResultPreview preview(String institution, byte[] file) {
    ResultFiling.Checked checked = check(institution, file);
    filing.searched(checked.lines());
    return preview(checked);
  }

  /**
   * Files a file: all of its results or none.
   *
   * @return how many results were filed
   * @throws Problem as for {@link #preview}; COMPETENCE-032 if something stands in the way
   */
  public int file(String institution, byte[] file) {
    ResultFiling.Checked checked = check(institution, file);
    if (!checked.findings().isEmpty()) {
      throw new Problem("COMPETENCE-032", checked.findings().size()).at("file");
    }
    return filing.file(checked, digest(file), null).size();
  }

  private ResultFiling.Checked check(String institution, byte[] file) {
    InstitutionView view = filing.hold(institution);
    results
        .filedOn(digest(file))
        .ifPresent(
            day -> {
              throw Problem.conflict("COMPETENCE-031", day).at("file");
            });
    ResultFile read = ResultFile.read(file);
    return filing.check(view, read.lines(), read.findings());
  }

  private static ResultPreview preview(ResultFiling.Checked checked) {
    InstitutionView view = checked.institution();
    String name = view.content() == null ? view.number() : view.content().institution().name();
    return new ResultPreview(name, checked.lines(), checked.findings());
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
