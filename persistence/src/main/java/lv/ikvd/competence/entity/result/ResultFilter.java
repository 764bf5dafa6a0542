package lv.ikvd.competence.entity.result;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a list shows; null means any.
 *
 * @param own the one entry whose results they are
 * @param q part of the person's name, or the number of a certificate
 * @param institution part of its name, or its number
 * @param contract number of the delegation contract
 */
public record ResultFilter(
    Long own,
    String q,
    String institution,
    String qualification,
    String contract,
    LocalDate from,
    LocalDate to)
    implements Serializable {

  /** The same of one institution alone. */
  public ResultFilter of(long institution) {
    return new ResultFilter(institution, q, this.institution, qualification, contract, from, to);
  }
}
