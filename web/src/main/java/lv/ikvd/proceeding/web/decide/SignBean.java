package lv.ikvd.proceeding.web.decide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.ToSignRow;
import lv.ikvd.proceeding.service.deciding.Deciding;
import lv.ikvd.proceeding.service.signing.Signed;
import lv.ikvd.proceeding.service.signing.SigningFolder;
import lv.ikvd.proceeding.service.signing.WaitingAct;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.security.web.ConfirmationBean;
import lv.ikvd.shell.web.Texts;
import org.omnifaces.cdi.Param;

/**
 * The signing folder. A chosen act comes back with the hash of the text that was shown, so that
 * nobody signs another text than they saw; one that is refused does not hold the others.
 */
@Named("sign")
@RequestScoped
public class SignBean {

  /** Acts that are alike: same procedure, same kind of decision. */
  public record Group(String procedure, String decision, List<WaitingAct> acts) {
    public long unusual() {
      return acts.stream().filter(WaitingAct::unusual).count();
    }
  }

  /** What became of one signature; without a decision's number another signature is needed. */
  public record Result(String number, String decision, String refusal, String remedy) {}

  @Inject private SigningFolder folder;
  @Inject private Deciding deciding;
  @Inject private ConfirmationBean confirmation;

  @Inject
  @Param(name = "number")
  private String opened;

  private List<Group> groups = List.of();
  private List<Result> results = List.of();
  private Set<String> chosen = Set.of();

  /** Before the form is read, so that what was shown can be decoded. */
  @PostConstruct
  void open() {
    Words words = CaseWords.current();
    Map<List<String>, List<WaitingAct>> alike = new LinkedHashMap<>();
    for (WaitingAct act : folder.waiting()) {
      ToSignRow row = act.row();
      String procedure = words.procedure(row.register(), row.procedure());
      alike
          .computeIfAbsent(
              List.of(procedure, words.decision(row.register(), row.kind())),
              key -> new ArrayList<>())
          .add(act);
    }
    groups =
        alike.entrySet().stream()
            .map(group -> new Group(group.getKey().get(0), group.getKey().get(1), group.getValue()))
            .toList();
  }

  /** Signs the chosen acts with one proof of who signs; what was not signed stays chosen. */
  public void sign() {
    FacesContext context = FacesContext.getCurrentInstance();
    String[] sent = context.getExternalContext().getRequestParameterValuesMap().get("act");
    Map<String, String> shown = new LinkedHashMap<>();
    for (String act : sent == null ? new String[0] : sent) {
      int colon = Math.max(0, act.lastIndexOf(':'));
      shown.put(act.substring(0, colon), act.substring(Math.min(act.length(), colon + 1)));
    }
    chosen = new HashSet<>(Arrays.asList(sent == null ? new String[0] : sent));
    try {
      if (shown.isEmpty()) {
        throw new Problem("PROC-050");
      }
      results = folder.sign(shown, confirmation.secret()).stream().map(SignBean::result).toList();
    } finally {
      open();
    }
  }

  private static Result result(Signed signed) {
    Problem refusal = signed.refusal();
    Locale locale = CaseWords.current().locale();
    return new Result(
        signed.number(),
        signed.decision(),
        refusal == null ? null : Texts.problem(locale, refusal),
        refusal == null ? null : Texts.remedy(locale, refusal));
  }

  /** Gives an act back when its button asks for it. */
  public void act() {
    FacesContext context = FacesContext.getCurrentInstance();
    Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
    String number = context.isPostback() ? sent.get("return") : null;
    if (number != null) {
      try {
        deciding.returnDraft(number, sent.get("remark-" + number));
      } catch (Problem problem) {
        opened = number;
        open();
        throw problem;
      }
      Pages.done("/case/sign", CaseWords.current().of("proceeding.sign.returned", number));
    }
  }

  public List<Group> getGroups() {
    return groups;
  }

  public long getCount() {
    return groups.stream().mapToLong(group -> group.acts().size()).sum();
  }

  public boolean isOpened(String number) {
    return number.equals(opened) || getCount() == 1;
  }

  /** Whether it was chosen as it stands now: a text that nobody has seen is not ticked. */
  public boolean isChosen(WaitingAct act) {
    return chosen.contains(act.key());
  }

  public List<Result> getResults() {
    return results;
  }
}
