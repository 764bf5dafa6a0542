package lv.ikvd.campaign.web;

/** How a register asks behind an answer link: what it says of the entry, and the form. */
public interface AnswerForm {

  /** Code of the register. */
  String register();

  /** Path of a Facelets fragment; what is sent there goes on to {@link ConfirmBean#send}. */
  String fragment();
}
