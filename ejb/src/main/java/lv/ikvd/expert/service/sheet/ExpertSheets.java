package lv.ikvd.expert.service.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** Takes over the office's list of experts: first tried, then admitted whole or not at all. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class ExpertSheets {

  /** The columns of a sheet in their order, as texts name them. */
  public static final List<String> COLUMNS = ExpertSheet.COLUMNS;

  @Inject private Experts experts;
  @Inject private ExpertAttempt attempt;
  @Inject private Classifiers classifiers;
  @Inject private OfficeContext office;

  /**
   * Reads a sheet and tries each row, without keeping anything of it.
   *
   * @throws Problem EXPERT-040 and SHEET- ones for the file as a whole
   */
  public List<ExpertLine> preview(byte[] file) {
    return read(file).stream()
        .map(line -> line.good() ? line.with(attempt.against(line.command())) : line)
        .toList();
  }

  /**
   * Admits all of a sheet, or nobody.
   *
   * @return how many were admitted
   * @throws Problem as {@link #preview}; EXPERT-041 if something stands in the way of a row
   */
  public int admit(byte[] file) {
    List<ExpertLine> lines = read(file);
    for (ExpertLine line : lines) {
      if (!line.good()) {
        throw new Problem("EXPERT-041", line.number()).at("file");
      }
      try {
        experts.admit(line.command());
      } catch (Problem refused) {
        throw new Problem("EXPERT-041", line.number()).at("file").because(refused);
      }
    }
    return lines.size();
  }

  private List<ExpertLine> read(byte[] file) {
    Map<String, String> fields = new HashMap<>();
    classifiers
        .values("EXPERT_FIELD", office.today())
        .forEach(
            one -> {
              fields.put(one.code().toLowerCase(Locale.ROOT), one.code());
              fields.put(one.name("lv").toLowerCase(Locale.ROOT), one.code());
            });
    return new ExpertSheet(fields).read(file);
  }
}
