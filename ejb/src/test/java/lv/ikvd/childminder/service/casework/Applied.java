package lv.ikvd.childminder.service.casework;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.PersonInput;
import lv.ikvd.childminder.service.PlaceInput;
import lv.ikvd.childminder.service.RegistrationInput;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/** Applications of invented persons, and the cases that come of them. */
public final class Applied {

  private static int persons;

  private final CaseDesk desk;

  public Applied(CaseDesk desk) {
    this.desk = desk;
  }

  /** The number of a case in which a natural person applies for registration today. */
  public String registration() {
    return registration(service(Regime.GENERAL, "+371 20000000"));
  }

  String registration(ServiceInput service) {
    RegistrationInput input = input(service, null, null, null);
    return desk.in(ChildMinderApplications.class, a -> a.register(input)).number();
  }

  RegistrationInput input(
      ServiceInput service, String representativeCode, String representative, String authority) {
    int n = ++persons;
    return new RegistrationInput(
        desk.today(),
        IntakeChannel.EMAIL,
        new ApplicantInput(
            PartyKind.NATURAL_PERSON,
            "3290001%04d".formatted(n),
            "Zane",
            "Ķēniņa" + n,
            null,
            null,
            "zane" + n + "@example.lv",
            null,
            "+371 20000000",
            "Ogļu iela " + n + ", Jelgava",
            "LV-3001",
            null),
        service,
        representativeCode,
        representative,
        representative == null ? null : "pilnvarots@example.lv",
        authority);
  }

  static ServiceInput service(Regime regime, String phone) {
    return service(regime, phone, "VID");
  }

  static ServiceInput service(Regime regime, String phone, String activity) {
    return new ServiceInput(
        ServiceKind.SHORT,
        regime,
        null,
        null,
        phone,
        null,
        null,
        activity,
        activity.equals("VID") ? LocalDate.of(2026, 1, 5) : null,
        List.of(new PlaceInput(PlaceKind.CHILD_HOME, null, null, null, null, null)),
        List.<PersonInput>of());
  }

  /** The number of an entry that was applied for, checked, proposed and signed. */
  public String entry() {
    String number = registration();
    decide(number, "REGISTER", null);
    return desk.row(number).entryNumber();
  }

  /** Takes a case through its checks to the decision; returns the number of the decision. */
  public String decide(String number, String kind, String ground) {
    String decision = new Decisions(desk).sign(number, kind, ground);
    return decision == null ? desk.sign(CaseDesk.JURIS, number) : decision;
  }
}
