package lv.ikvd.competence.service;

import java.time.LocalDate;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.registry.service.EntryView;

/** Delegation contracts: what is applied for, and what is decided. */
public final class Delegations {

  private final CaseDesk desk;
  private final Schools schools;

  public Delegations(CaseDesk desk) {
    this.desk = desk;
    this.schools = new Schools(desk);
  }

  /** The number of an institution that is registered. */
  public String school() {
    return schools.entry(Schools.name("Tehnikums"));
  }

  DelegationInput input(String institution, String qualification, int level) {
    LocalDate until = desk.today().plusYears(3);
    return new DelegationInput(institution, qualification, level, until, until.plusYears(1));
  }

  String apply(DelegationInput input) {
    DelegationApplication application =
        new DelegationApplication(
            desk.today(), IntakeChannel.E_ADDRESS, input, null, null, null, null);
    return desk.in(DelegationApplications.class, a -> a.apply(application)).number();
  }

  /** The number of a contract that was applied for and concluded. */
  public String contract(String institution, String qualification, int level) {
    String number = apply(input(institution, qualification, level));
    decide(number, "DELEGATE", null);
    return desk.row(number).entryNumber();
  }

  /** Ends a contract; returns the number of the case. */
  public String end(String contract, String ground) {
    String number =
        desk.in(
                DelegationApplications.class,
                a -> a.end(contract, ground, "Iestādes vēstule, saņemta šodien."))
            .number();
    decide(number, "END_CONTRACT", ground);
    return number;
  }

  String decide(String number, String kind, String ground) {
    return new Decisions(desk).sign(number, kind, ground);
  }

  EntryView<DelegationContent> view(String contract) {
    return desk.in(DelegationEntries.class, e -> e.open(contract, null));
  }
}
