package lv.ikvd.intake.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.OpenCaseRow;
import lv.ikvd.intake.entity.OpenCaseRow.OpenRequest;
import lv.ikvd.intake.service.AttachCommand;
import lv.ikvd.intake.service.IncomingDocuments;
import lv.ikvd.intake.service.IncomingRef;
import lv.ikvd.intake.service.IncomingView;
import lv.ikvd.intake.service.IncomingWork;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One incoming document: what it is, who signed it, and what is to become of it. */
@Named("intakePage")
@ViewScoped
public class IncomingBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OTHER = "OTHER";
  static final String ADDRESS = "/intake/view/";

  @Inject private IncomingDocuments documents;
  @Inject private IncomingWork work;
  @Inject private IntakeForms forms;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private IncomingView view;
  private boolean registrar;
  private IncomingChoice form = new IncomingChoice();

  public void open() {
    show();
    IncomingRow row = view.row();
    registrar = Faces.isUserInRole(Roles.REGISTRAR);
    form.setByHand(row.signedByHand());
    form.setWhy(row.acknowledged());
    form.setTarget(view.cases().isEmpty() ? OTHER : null);
  }

  private void show() {
    view = documents.open(number);
  }

  /** Goes on to the register's own form, begun with the document. */
  public void begin() {
    String address =
        forms
            .address(form.getProcedure(), number)
            .orElseThrow(() -> new Problem("INTAKE-013").at("procedure"));
    act(() -> work.acknowledge(ref(), form.isByHand(), form.getWhy()));
    Done.at(address);
  }

  public void attach() {
    if (form.getTarget() == null) {
      throw new Problem("INTAKE-010").at("target");
    }
    String[] target = form.getTarget().split(":", 2);
    String caseNumber = OTHER.equals(target[0]) ? form.getCaseNumber() : target[0];
    Long request = target.length > 1 ? Long.valueOf(target[1]) : null;
    act(
        () ->
            work.attach(
                ref(), new AttachCommand(caseNumber, request, form.isByHand(), form.getWhy())));
    Done.at(Pages.ofCase(caseNumber.strip()), "intake.done.attached", number, caseNumber.strip());
  }

  /** Where another was quicker the page shows what that made of it; what was typed stays. */
  void act(Runnable step) {
    try {
      step.run();
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        show();
      }
      throw problem;
    }
  }

  IncomingRef ref() {
    return new IncomingRef(view.row().number(), view.row().version());
  }

  public List<SelectItem> getProcedures() {
    Words words = CaseWords.current();
    return forms.all().stream()
        .map(
            one ->
                new SelectItem(
                    one.procedure(), words.register(one.register()) + ": " + words.of(one.title())))
        .toList();
  }

  /** Open cases of the signers, the requests that wait in them first; any other by its number. */
  public List<SelectItem> getTargets() {
    Words words = CaseWords.current();
    List<SelectItem> items = new ArrayList<>();
    for (OpenCaseRow one : view.cases()) {
      String title =
          words.of(
              "intake.target.case",
              one.number(),
              words.procedure(one.register(), one.procedure()),
              one.partyName());
      for (OpenRequest request : one.requests()) {
        items.add(
            new SelectItem(
                one.number() + ":" + request.id(),
                words.of("intake.target.request", title, request.question(), request.dueOn())));
      }
      items.add(new SelectItem(one.number(), title));
    }
    items.add(new SelectItem(OTHER, words.of("intake.target.other")));
    return items;
  }

  /** Whether the reader may decide what becomes of it. */
  public boolean isOpen() {
    return registrar && view.row().waits();
  }

  /** Whether it was returned and the reader may still answer its sender. */
  public boolean isAnswerable() {
    return registrar && view.row().unanswered();
  }

  /** Whether the answer came back and the reader may send it another way. */
  public boolean isRepeatable() {
    IncomingRow row = view.row();
    return registrar && row.answer() != null && row.answer().failed() && !row.erased();
  }

  public IncomingView getView() {
    return view;
  }

  public IncomingChoice getForm() {
    return form;
  }
}
