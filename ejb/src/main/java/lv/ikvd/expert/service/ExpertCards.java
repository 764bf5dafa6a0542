package lv.ikvd.expert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.Assessor;
import lv.ikvd.expert.entity.CommissionFilter;
import lv.ikvd.expert.entity.CommissionRepository;
import lv.ikvd.expert.entity.Correctable;
import lv.ikvd.expert.entity.ExpertCardReader;
import lv.ikvd.expert.entity.ExpertReader;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;

/** Finds experts and reads their cards; records looks at them. */
@ApplicationScoped
public class ExpertCards {

  private static final PageRequest ALL = new PageRequest(1, PageRequest.MAX_SIZE, null);
  private static final int DECEMBER = 12;

  @Inject private ExpertReader reader;
  @Inject private ExpertCardReader card;
  @Inject private CommissionRepository commissions;
  @Inject private OfficeContext office;
  @Inject private Looks looks;
  @Inject private AuditLog log;

  /**
   * @throws Problem EXPERT-001 (not found) if there is none
   */
  ExpertRow find(String number) {
    return reader
        .find(number)
        .orElseThrow(() -> Problem.notFound("EXPERT-001", String.valueOf(number)));
  }

  ExpertView view(ExpertRow row) {
    return new ExpertView(
        row,
        card.steps(row.id()),
        card.absences(row.id()),
        card.interests(row.id()),
        card.trainings(row.id()),
        commissions.page(CommissionFilter.of(row.number()), ALL).items(),
        card.assessments(row.id()),
        open(row));
  }

  /**
   * What of the work of an expert may be assessed: commissions that are over, the last year, and
   * from December the running one.
   */
  List<Assessable> open(ExpertRow row) {
    if (row.partyId() == null) {
      return List.of();
    }
    LocalDate today = office.today();
    List<Assessable> open = new ArrayList<>(card.open(row.id(), today));
    for (int year = today.getYear(); year >= today.getYear() - 1; year--) {
      boolean ended = year < today.getYear() || today.getMonthValue() == DECEMBER;
      if (ended && year >= row.admittedOn().getYear() && !card.assessedYear(row.id(), year)) {
        open.add(Assessable.ofYear(row, year));
      }
    }
    return open;
  }

  /** What an expert may assess: the own work, and that of others in commissions they chaired. */
  public List<Assessable> mine(ExpertRow row) {
    List<Assessable> mine =
        new ArrayList<>(open(row).stream().filter(one -> one.assessor() == Assessor.OWN).toList());
    mine.addAll(card.openToChair(row.id(), office.today()));
    return mine;
  }

  /** What was recorded of the work of an expert and may be put right. */
  List<Correctable> correctable(ExpertRow row) {
    return row.partyId() == null ? List.of() : card.correctable(row.id());
  }

  /** What an expert recorded: of the own work, and of others in commissions they chaired. */
  public List<Correctable> given(ExpertRow row) {
    return card.given(row.id());
  }

  /**
   * One of them, to be put right; the look at another's card is recorded.
   *
   * @param key of what it is about
   * @throws Problem EXPERT-044 (not found) if it is none of theirs
   */
  public Correctable given(ExpertRow row, String key) {
    Correctable found = recorded(given(row), key);
    look(LookKind.OPEN, List.of(find(found.of().expert())));
    return found;
  }

  static Correctable recorded(List<Correctable> all, String key) {
    return all.stream()
        .filter(one -> one.of().key().equals(key))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("EXPERT-044"));
  }

  /** Which account sees a card is a right: that it changed stands in the log of events. */
  void bound(ExpertRow row, String login) {
    if (!Objects.equals(row.login(), login)) {
      log.record("EXPERT_ACCOUNT", row.number(), row.login(), login);
    }
  }

  void look(LookKind kind, Collection<ExpertRow> shown) {
    lookAt(kind, shown.stream().map(ExpertRow::partyId).toList());
  }

  void lookAt(LookKind kind, Collection<Long> parties) {
    List<Long> persons = parties.stream().filter(Objects::nonNull).distinct().toList();
    if (!persons.isEmpty()) {
      looks.record(kind, Experts.SERIES, "PARTY", persons, null);
    }
  }
}
