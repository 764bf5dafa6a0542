package lv.ikvd.proceeding.web.act;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.Direction;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.proceeding.web.CaseFiles;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.security.service.Officials;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/**
 * The form of one act: {@code /case/act/LIETA-1?do=WITHDRAW}. It says what will happen, asks for
 * what the act needs, and leads back to the case.
 */
@Named("act")
@ViewScoped
public class ActBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What use cases call their input, where the form has another name for it. */
  private static final Map<String, String> INPUTS =
      Map.of(
          "answerDueOn", "until",
          "receivedOn", "on",
          "sentOn", "on",
          "provenOn", "on",
          "proof", "text",
          "failure", "text");

  @Inject private CaseFiles files;
  @Inject private CaseWork work;
  @Inject private DecidedWork decided;
  @Inject private Officials officials;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject
  @Param(name = "do")
  private String name;

  @Inject
  @Param(name = "item")
  private String item;

  private final ActForm form = new ActForm();
  private CaseFile file;
  private CaseAct act;
  private List<SelectItem> handlers = List.of();

  /** Opens the form; an act that the case is not in a state for leads back to the case. */
  public void open() {
    file = files.open(number);
    act =
        Arrays.stream(CaseAct.values())
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("SHELL-404"));
    boolean known =
        act != CaseAct.TERM_MET || file.conditions().anyMatch(t -> t.code().equals(item));
    if (!act.possible(file) || !known) {
      throw Problem.conflict("PROC-049", number);
    }
    form.setOn(file.today());
    if (act == CaseAct.NOTICE_REPEAT) {
      file.notices().stream()
          .filter(notice -> String.valueOf(notice.id()).equals(item))
          .forEach(notice -> form.setDestination(notice.destination()));
    }
    if (asks("OFFICIAL")) {
      handlers =
          officials.registrars().stream()
              .map(
                  one -> new SelectItem(one.accountId(), one.displayName() + ", " + one.position()))
              .toList();
    }
  }

  public void carryOut() {
    try {
      String next =
          act.name().startsWith("NOTICE") || act.name().startsWith("CONTEST")
              ? decided.run(act, file, item, form)
              : work.run(act, file.ref(), item, form);
      Pages.done(Pages.ofCase(next), text("done"));
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        file = files.open(number);
      }
      throw problem.field().map(INPUTS::get).map(problem::at).orElse(problem);
    }
  }

  public boolean asks(String field) {
    return act.asks(CaseAct.Field.valueOf(field));
  }

  /** Label of an input: the act's own words, or what such an input is called everywhere. */
  public String label(String field) {
    Words words = CaseWords.current();
    return words.or("proceeding.act." + act + "." + field, words.of("proceeding.input." + field));
  }

  public String hint(String field) {
    return CaseWords.current().or("proceeding.act." + act + "." + field + ".hint", null);
  }

  /** title, effect, do or done. */
  public String text(String part) {
    return CaseWords.current().or("proceeding.act." + act + "." + part, act.name());
  }

  public List<SelectItem> getHandlers() {
    return handlers;
  }

  public List<SelectItem> getChannels() {
    return items(Channel.values());
  }

  public List<SelectItem> getOutcomes() {
    return items(ContestOutcome.values());
  }

  public List<SelectItem> getKinds() {
    Words words = CaseWords.current();
    return decided.kinds(file).stream()
        .map(kind -> new SelectItem(kind, words.decision(file.row().register(), kind)))
        .toList();
  }

  public List<SelectItem> getDirections() {
    return items(Direction.values());
  }

  private static List<SelectItem> items(Enum<?>[] values) {
    Words words = CaseWords.current();
    return Arrays.stream(values).map(one -> new SelectItem(one, words.show(one))).toList();
  }

  public ActForm getForm() {
    return form;
  }

  public CaseFile getFile() {
    return file;
  }

  public CaseAct getAct() {
    return act;
  }
}
