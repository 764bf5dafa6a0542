package lv.ikvd.programmelicence.service;

import java.util.List;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.programmelicence.entity.Extent;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.programmelicence.entity.Start;

/** Invented programmes: what is applied for, and what is decided. */
final class Programmes {

  static final String EXPERT = "32900060011";

  private final CaseDesk desk;

  Programmes(CaseDesk desk) {
    this.desk = desk;
  }

  LicenceInput preschool(String institution) {
    return input(institution, "0101 1111", "PRESCHOOL", "FULL_TIME", List.of());
  }

  LicenceInput cook(String institution) {
    return input(
        institution, "32a 811 021", "TRADE", "FULL_TIME", List.of(new Qualification("COOK", 3)));
  }

  LicenceInput input(
      String institution, String code, String kind, String form, List<Qualification> led) {
    return new LicenceInput(
        institution,
        code,
        "Programma " + kind,
        kind,
        ProgrammeWay.SAMPLE,
        form,
        "LV",
        false,
        false,
        false,
        null,
        led,
        List.of(new PlaceInput(null, "Skolas iela 5, Rīga", "LV-1011", Schools.RIGA, null)),
        new Extent("1 gads", 1020),
        "bez iepriekšējas izglītības",
        List.of(new PlanSubject("Latviešu valoda", 140), new PlanSubject("Prakse", 400)),
        new Start(desk.today().plusMonths(2), null));
  }

  /** What is known of a licence, as its form hands it back, under another name. */
  static LicenceInput form(
      Licence known, String institution, String code, List<PlaceInput> places) {
    return new LicenceInput(
        institution,
        code,
        known.name(),
        known.kind(),
        known.way(),
        known.form(),
        known.language(),
        known.minority(),
        known.modular(),
        known.workBased(),
        known.advancedIn(),
        known.qualifications(),
        places,
        known.extent(),
        known.learners(),
        known.plan(),
        known.start());
  }

  static List<PlaceInput> places(Licence known) {
    return known.places().stream().map(Programmes::place).toList();
  }

  private static PlaceInput place(Place known) {
    return new PlaceInput(
        null,
        known.line(),
        known.postalCode(),
        known.municipality() == null ? null : Schools.RIGA,
        known.addressId());
  }

  String apply(LicenceInput input) {
    LicensingInput application =
        new LicensingInput(desk.today(), IntakeChannel.E_ADDRESS, input, null, null, null, null);
    return desk.in(LicenceApplications.class, a -> a.license(application)).number();
  }

  String amend(String licence, LicenceInput input) {
    return desk.in(
            LicenceApplications.class,
            a -> a.amend(licence, desk.today(), IntakeChannel.EMAIL, input))
        .number();
  }

  /** The number of a case in which a licence loses its force. */
  String loss(String licence, String ground) {
    return desk.in(
            LicenceApplications.class, a -> a.loseForce(licence, ground, "Iestādes vēstule Nr. 1."))
        .number();
  }

  void visit(String number, String aspect, boolean met) {
    desk.run(
        LicenceVisits.class,
        v ->
            v.note(
                number,
                new VisitInput(
                    EXPERT, "Egons", "Eksperts", desk.today(), aspect, met, met ? null : "Nav.")));
  }

  /** The number of a licence that was applied for and given. */
  String licence(LicenceInput input) {
    String number = apply(input);
    decide(number, "LICENSE", null);
    return desk.row(number).entryNumber();
  }

  String decide(String number, String kind, String ground) {
    return new Decisions(desk).sign(number, kind, ground);
  }

  LicenceView view(String licence) {
    return desk.in(LicenceEntries.class, e -> e.open(licence, null));
  }

  Licence said(String licence) {
    return view(licence).content().licence();
  }
}
