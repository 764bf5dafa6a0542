package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A natural person through whom a provider gives the service.
 *
 * @param commitment SHA-256 commitment to the person's data at the time, in hex; null in a proposal
 * @param name not stored with the row
 * @param qualification code of classifier {@code CM_QUALIFICATION}
 */
public record AttachedPerson(
    long partyId,
    String commitment,
    String name,
    String qualification,
    LocalDate firstAidOn,
    LocalDate since)
    implements Serializable {}
