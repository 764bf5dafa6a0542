package lv.ikvd.intake.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.intake.entity.EntryLink;
import lv.ikvd.intake.entity.FileRow;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.OpenCaseRow;
import lv.ikvd.intake.entity.SignatureRow;

/**
 * An incoming document with all that its page shows.
 *
 * @param same others with the same content
 * @param cases open cases of those of its signers whom the registers know
 * @param entries what those have in the registers
 */
public record IncomingView(
    IncomingRow row,
    List<FileRow> files,
    List<SignatureRow> signatures,
    List<IncomingRow> same,
    List<OpenCaseRow> cases,
    List<EntryLink> entries)
    implements Serializable {

  /** The entries of one of the signers. */
  public List<EntryLink> entriesOf(Long partyId) {
    return entries.stream().filter(one -> partyId != null && one.partyId() == partyId).toList();
  }
}
