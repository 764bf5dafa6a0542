package lv.ikvd.expert.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.NewCommission;
import lv.ikvd.expert.service.CandidateView;
import lv.ikvd.expert.service.CommissionPlace;
import lv.ikvd.expert.service.ExpertCommissions;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;

/** Who may be proposed for an institution on which days, who not and why; and the proposal. */
@Named("expertPropose")
@ViewScoped
public class ProposeBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ExpertCommissions commissions;

  private String institution;
  private String from;
  private String until;
  private String field;
  private CommissionPlace place;
  private List<CandidateView> candidates = List.of();
  private String refusal;
  private String chair;
  private List<String> experts = new ArrayList<>();
  private String made;

  /** Asks when the address says for where; what cannot be asked is said, not lost. */
  public void open() {
    if (institution == null && from == null) {
      return;
    }
    LocalDate first = day(from);
    place =
        new CommissionPlace(
            institution == null ? null : institution.strip(),
            first,
            until == null || until.isBlank() ? first : day(until),
            field);
    try {
      candidates = commissions.candidates(place);
    } catch (Problem refused) {
      place = null;
      refusal =
          Texts.problem(Texts.locale(), refused) + " " + Texts.remedy(Texts.locale(), refused);
    }
  }

  private static LocalDate day(String typed) {
    return typed == null ? null : Formats.readDate(typed).orElse(null);
  }

  /** Proposes the commission once, however often the form is sent. */
  public synchronized void send() {
    if (made == null) {
      try {
        made =
            commissions.propose(
                new NewCommission(
                    place.institution(),
                    place.field(),
                    place.from(),
                    place.until(),
                    chair,
                    experts));
      } catch (Problem refused) {
        candidates = commissions.candidates(place);
        throw refused;
      }
    }
    Done.inFrame("/expert/commission/" + made, "expert.done.proposed");
  }

  /** Why somebody may not be proposed, in words. */
  public List<String> reasons(CandidateView one) {
    return one.against().stream().map(problem -> Texts.problem(Texts.locale(), problem)).toList();
  }

  public List<SelectItem> chairs(ExpertWords words) {
    return items(words, one -> one.expert().chair());
  }

  public List<SelectItem> members(ExpertWords words) {
    return items(words, one -> true);
  }

  private List<SelectItem> items(ExpertWords words, Predicate<CandidateView> wanted) {
    return candidates.stream()
        .filter(one -> one.free() && wanted.test(one))
        .map(one -> new SelectItem(one.expert().number(), label(one.expert(), words)))
        .toList();
  }

  private static String label(ExpertRow expert, ExpertWords words) {
    String level = expert.level() == null ? "" : " · " + words.level(expert.level());
    return expert.name() + " · " + expert.number() + level;
  }

  /** Those who may not be proposed. */
  public List<CandidateView> getBarred() {
    return candidates.stream().filter(one -> !one.free()).toList();
  }

  public boolean isAnyFree() {
    return candidates.stream().anyMatch(CandidateView::free);
  }

  public CommissionPlace getPlace() {
    return place;
  }

  public String getRefusal() {
    return refusal;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public String getChair() {
    return chair;
  }

  public void setChair(String chair) {
    this.chair = chair;
  }

  public List<String> getExperts() {
    return experts;
  }

  public void setExperts(List<String> experts) {
    this.experts = experts;
  }
}
