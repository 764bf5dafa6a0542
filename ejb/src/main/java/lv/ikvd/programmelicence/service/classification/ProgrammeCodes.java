package lv.ikvd.programmelicence.service.classification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.classification.Classification;
import lv.ikvd.programmelicence.entity.classification.ProgrammeCode;

/** Programme codes of the classification of education; open to everybody, as the law is. */
@Stateless
@PermitAll
public class ProgrammeCodes {

  private Classifiers classifiers;

  public ProgrammeCodes() {}

  @Inject
  public ProgrammeCodes(Classifiers classifiers) {
    this.classifiers = classifiers;
  }

  /**
   * What a code means on a day; spaces and small letters do not matter.
   *
   * @throws Problem LIK-001 to LIK-005, each with the signs at fault and the field {@code code}
   */
  public ProgrammeCode read(String code, LocalDate on) {
    return classification().read(code, on);
  }

  /**
   * The code that stands in the place of one that ended; what it tells stays, but for what ended.
   *
   * @throws Problem LIK-001 to LIK-005 beside {@code fromCode} or {@code code}, CHANGE-006 if the
   *     first stands in the classification still, CHANGE-007 if the second tells something else
   */
  public ProgrammeCode continuing(String from, String to, LocalDate on) {
    Classification classification = classification();
    ProgrammeCode next = classification.read(to, on);
    ProgrammeCode ended =
        classification
            .ended(from, on)
            .orElseThrow(
                () -> new Problem("CHANGE-006", Classification.normalised(from)).at("fromCode"));
    ended
        .lost(next, on)
        .ifPresent(
            part -> {
              throw new Problem("CHANGE-007", next.code(), part).at("code");
            });
    return next;
  }

  /** The whole classification, for whoever reads many codes. */
  public Classification classification() {
    return new Classification(classifiers.dated(Classification.LISTS));
  }
}
