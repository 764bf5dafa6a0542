package lv.ikvd.competence.entity.qualification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An institution that assesses a qualification on a day.
 *
 * @param lastDay of the contract, or of the accreditation where that ends before
 */
public record DelegatedInstitution(
    String qualification,
    int level,
    String number,
    String name,
    String contract,
    LocalDate since,
    LocalDate lastDay)
    implements Serializable {}
