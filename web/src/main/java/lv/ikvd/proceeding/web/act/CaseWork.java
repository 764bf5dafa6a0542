package lv.ikvd.proceeding.web.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Direction;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.team.Handling;

/** Steps in a case before it is decided, and its ends without a decision. */
@ApplicationScoped
public class CaseWork {

  /** From where a check may know; the rule of a check names its own. */
  public static final List<String> SOURCES =
      List.of(
          "PMLP",
          "SODU_REGISTRS",
          "VID",
          "UR",
          "PVD",
          "VI",
          "VIIS",
          "APPLICANT",
          "SITE_VISIT",
          "IKVD");

  /** Bytes of a document that a clerk may add. */
  static final long LARGEST = 20L * 1024 * 1024;

  @Inject private Casework casework;
  @Inject private CaseFlow flow;
  @Inject private Handling handling;
  @Inject private Intake intake;
  @Inject private Documents documents;

  public void take(CaseRef ref) {
    handling.take(ref);
  }

  public void resume(CaseRef ref) {
    flow.resume(ref);
  }

  public void finishChecking(CaseRef ref) {
    casework.finishChecking(ref);
  }

  public void check(CaseRef ref, List<CheckCommand> commands) {
    casework.check(ref, commands);
  }

  /**
   * Does what the form says, a document's storing and filing together; returns the number of the
   * case to go on with.
   */
  @Transactional
  public String run(CaseAct act, CaseRef ref, String item, ActForm form) {
    switch (act) {
      case HAND_OVER -> handling.handOver(ref, form.getOfficial(), form.getReason());
      case REQUEST_INFORMATION -> casework.requestInformation(ref, form.getText(), form.getUntil());
      case RECORD_ANSWER -> casework.recordAnswer(ref, id(item), form.getOn(), form.getText());
      case TERM_MET -> casework.termMet(ref, item, form.getOn());
      case FILE_DOCUMENT -> file(ref, form.getFile(), form.getTitle(), form.getDirection());
      case EXTEND -> flow.extendTerm(ref, form.getUntil(), form.getReason());
      case SUSPEND -> flow.suspend(ref, form.getReason());
      case REOPEN -> {
        return intake.reopen(ref.number(), form.getReason()).number();
      }
      default -> end(act, ref, form);
    }
    return ref.number();
  }

  private void end(CaseAct act, CaseRef ref, ActForm form) {
    switch (act) {
      case JOIN -> flow.join(ref, form.getOther(), form.getReason());
      case FORWARD -> flow.forward(ref, form.getBody(), form.getReason());
      case WITHDRAW -> flow.withdraw(ref, form.getReason());
      case LEAVE_UNEXAMINED -> flow.leaveUnexamined(ref, form.getReason());
      case LAPSE -> flow.lapse(ref, form.getReason());
      case DEEM_GRANTED -> flow.deemGranted(ref, form.getReason());
      default -> throw new IllegalArgumentException(act.name());
    }
  }

  private void file(CaseRef ref, Part part, String title, Direction direction) {
    try (InputStream content = part.getInputStream()) {
      DocumentRef stored = documents.store(content, LARGEST, MediaTypes.ATTACHMENT);
      casework.fileDocument(ref, stored.id(), title, direction);
    } catch (IOException brokenOff) {
      throw new Problem("DOCUMENT-005").at("file").because(brokenOff);
    }
  }

  static long id(String item) {
    if (item == null || !item.matches("\\d{1,18}")) {
      throw Problem.notFound("SHELL-404");
    }
    return Long.parseLong(item);
  }
}
