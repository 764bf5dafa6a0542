package lv.ikvd.issuance.service;

import java.io.IOException;
import java.io.OutputStream;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.party.entity.PartyRepository;

/** A kind of document that a feature issues; an application-scoped bean. */
public interface DocumentKind {

  String code();

  /**
   * The series that numbers it; null when who issues it gives the number (a decision carries its
   * own).
   */
  String numberSeries();

  /** Writes the PDF from the frozen content; marks a duplicate as such. */
  void render(IssuedRow document, OutputStream out) throws IOException;

  /**
   * Whether the Service's seal is put on its file before anyone gets it. Not on what is printed and
   * signed by hand.
   */
  default boolean sealed() {
    return true;
  }

  /**
   * What is left of the frozen content when the person it is about is erased; it says {@code (dati
   * dzēsti)} where the person was, and can still be read by {@link #state}.
   */
  default String erased(String content) {
    return "{\"erased\":\"" + PartyRepository.ERASED_NAME + "\"}";
  }

  /** What the register says of it today, and nothing that the register does not make public. */
  VerificationRow state(IssuedRow document);
}
