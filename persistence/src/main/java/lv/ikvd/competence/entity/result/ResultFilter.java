package lv.ikvd.competence.entity.result;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a list shows; null means any.
 *
 * @param q part of the person's name, or the number of a certificate
 * @param institution part of its name, or its number
 * @param contract number of the delegation contract
 */
public record ResultFilter(
    String q,
    String institution,
    String qualification,
    String contract,
    LocalDate from,
    LocalDate to)
    implements Serializable {}
