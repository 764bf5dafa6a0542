package lv.ikvd.expert.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.expert.entity.CommissionFilter;
import lv.ikvd.expert.entity.CommissionMember;
import lv.ikvd.expert.entity.CommissionRepository;
import lv.ikvd.expert.entity.CommissionRow;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.NewCommission;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.security.entity.Roles;

/** Commissions: who may be in one, who is proposed, who is withdrawn. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class ExpertCommissions {

  static final String SERIES = "EXPERT_COMMISSION";

  @Inject private CommissionRepository commissions;
  @Inject private ExpertPool pool;
  @Inject private ExpertCards cards;
  @Inject private ExpertCheck check;
  @Inject private NumberSeriesRepository numbers;
  @Inject private OfficeContext office;

  /** A page of the list, which names the chairs; the look at them is recorded. */
  public Page<CommissionRow> page(CommissionFilter filter, PageRequest request) {
    Page<CommissionRow> page = commissions.page(filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that a list shows, for a file; the look at the chairs is recorded as an export.
   *
   * @throws Problem EXPERT-005 if it is too much for one
   */
  public List<CommissionRow> export(CommissionFilter filter, String sort) {
    List<CommissionRow> rows =
        Page.all(sort, "EXPERT-005", request -> commissions.page(filter, request));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  private void look(LookKind kind, List<CommissionRow> rows) {
    cards.lookAt(kind, rows.stream().map(CommissionRow::chairParty).toList());
  }

  /**
   * A commission with its members; the look at them is recorded.
   *
   * @throws Problem EXPERT-021 (not found) if there is none
   */
  public CommissionView open(String number) {
    CommissionView view = view(found(number));
    cards.lookAt(LookKind.OPEN, view.members().stream().map(CommissionMember::partyId).toList());
    return view;
  }

  /**
   * Everybody of a field who has not left, with what stands against them; the look is recorded.
   *
   * @throws Problem EXPERT-007, -010, -011 beside their fields
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
  public List<CandidateView> candidates(CommissionPlace place) {
    require(place);
    List<CandidateView> all = pool.candidates(place);
    cards.look(LookKind.LIST, all.stream().map(CandidateView::expert).toList());
    return all;
  }

  /**
   * Proposes a commission: all of it or nothing.
   *
   * @return its number
   * @throws Problem EXPERT-007, -010, -011, -022 beside their fields; what {@link
   *     ExpertPool#against} says of each who is proposed, all at once
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
  public String propose(NewCommission asked) {
    CommissionPlace place =
        new CommissionPlace(asked.institution(), asked.from(), asked.until(), asked.field());
    require(place);
    long entry = pool.entry(place);
    if (asked.chair() == null) {
      throw new Problem("EXPERT-022").at("chair");
    }
    TreeMap<String, ExpertRole> wanted = new TreeMap<>();
    asked.experts().forEach(expert -> wanted.put(expert, ExpertRole.EXPERT));
    wanted.put(asked.chair(), ExpertRole.CHAIR);
    List<Long> ids = new ArrayList<>();
    List<Problem> against = new ArrayList<>();
    wanted.forEach((expert, role) -> ids.add(check(expert, role, place, against)));
    Problem.raise(against);
    String number = numbers.next(SERIES, office.today());
    long id = commissions.add(number, entry, asked, office.accountId(), office.now());
    int next = 0;
    for (ExpertRole role : wanted.values()) {
      commissions.put(id, ids.get(next++), role, office.accountId(), office.now());
    }
    return number;
  }

  /**
   * Proposes one more.
   *
   * @param version that was read
   * @throws Problem what {@link ExpertPool#against} says, beside the field; EXPERT-033 (conflict)
   *     if the expert is in the commission; EXPERT-038 if it has a chair; EXPERT-023 (conflict)
   *     when somebody else was quicker
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
  public void add(String number, int version, String expert, ExpertRole role) {
    CommissionRow row = found(number);
    List<CommissionMember> members = commissions.members(row);
    String wanted = expert == null ? "" : expert.strip().toUpperCase(Locale.ROOT);
    if (members.stream().anyMatch(one -> one.serving() && one.number().equals(wanted))) {
      throw Problem.conflict("EXPERT-033", wanted).at("expert");
    }
    if (role == null) {
      throw new Problem("EXPERT-035").at("role");
    }
    boolean chaired =
        members.stream().anyMatch(one -> one.serving() && one.role() == ExpertRole.CHAIR);
    if (role == ExpertRole.CHAIR && chaired) {
      throw Problem.conflict("EXPERT-038").at("role");
    }
    List<Problem> against = new ArrayList<>();
    CommissionPlace place =
        new CommissionPlace(row.entryNumber(), row.from(), row.until(), row.field());
    long id = check(wanted, role, place, against);
    Problem.raise(against.stream().map(one -> one.at("expert")).toList());
    touch(row, version);
    commissions.put(row.id(), id, role, office.accountId(), office.now());
  }

  /**
   * Withdraws a member; that they were proposed stays.
   *
   * @throws Problem EXPERT-030 (conflict) if they are not in the commission; EXPERT-023 (conflict)
   *     when somebody else was quicker
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
  public void withdraw(String number, int version, String expert) {
    CommissionRow row = found(number);
    touch(row, version);
    if (!commissions.withdraw(row.id(), expert, office.today())) {
      throw Problem.conflict("EXPERT-030", expert);
    }
  }

  /** Two who propose the same expert at once wait here for each other. */
  private long check(String expert, ExpertRole role, CommissionPlace place, List<Problem> against) {
    ExpertRow row = cards.find(expert);
    commissions.hold(row.id());
    against.addAll(pool.against(row.number(), place, role));
    return row.id();
  }

  private void require(CommissionPlace place) {
    ExpertCheck.days(place.from(), place.until());
    if (!check.known(ExpertCheck.FIELD, place.field(), office.today())) {
      throw new Problem("EXPERT-007").at("field");
    }
  }

  private void touch(CommissionRow row, int version) {
    if (!commissions.touch(row.id(), version)) {
      throw Problem.conflict("EXPERT-023", row.number());
    }
  }

  private CommissionView view(CommissionRow row) {
    return new CommissionView(row, commissions.members(row));
  }

  private CommissionRow found(String number) {
    return commissions
        .find(number)
        .orElseThrow(() -> Problem.notFound("EXPERT-021", String.valueOf(number)));
  }
}
