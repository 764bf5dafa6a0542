package lv.ikvd.proceeding.web.letter;

import java.io.Serializable;
import lv.ikvd.proceeding.service.letters.LetterPart;

/** A paragraph of a letter as the page shows it: taken in or left out, as checked or reworded. */
public class PartForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LetterPart part;
  private boolean taken;
  private String own;

  PartForm(LetterPart part) {
    this.part = part;
    this.taken = part.taken();
    this.own = part.own();
  }

  LetterPart typed() {
    return part.taking(taken).wording(own);
  }

  public LetterPart getPart() {
    return part;
  }

  public boolean isReworded() {
    return own != null;
  }

  public boolean isTaken() {
    return taken;
  }

  public void setTaken(boolean taken) {
    this.taken = taken;
  }

  public String getOwn() {
    return own;
  }

  public void setOwn(String own) {
    this.own = own == null ? null : own.replace("\r\n", "\n");
  }
}
