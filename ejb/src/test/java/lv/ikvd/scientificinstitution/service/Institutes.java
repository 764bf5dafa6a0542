package lv.ikvd.scientificinstitution.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;

/** Invented scientific institutions: what they apply for, and what is decided. */
final class Institutes {

  static final String RIGA = "0001000";

  private static int count;

  private final CaseDesk desk;

  Institutes(CaseDesk desk) {
    this.desk = desk;
  }

  /** A name that no other test has. */
  static String name() {
    return "Institūts „Kvants " + ++count + "”";
  }

  static List<DoctorInput> doctors(int number, String direction) {
    return IntStream.range(0, number)
        .mapToObj(i -> new DoctorInput(person("Doktors"), direction, "PHD", day()))
        .toList();
  }

  static PersonInput person(String family) {
    int no = ++count;
    return new PersonInput(null, "3290006%04d".formatted(no), "Vija", family + no);
  }

  private static LocalDate day() {
    return LocalDate.of(2019, 5, 6);
  }

  static ScientificInput input(String name, List<String> directions, List<DoctorInput> doctors) {
    return new ScientificInput(
        name,
        "INSTITUTE",
        "Kvantu iela 1, Rīga",
        "LV-1004",
        RIGA,
        directions,
        doctors,
        person("Vadītāja"),
        LocalDate.of(2025, 1, 2),
        new Reach("+371 20000002", "instituts@example.lv", null));
  }

  /** What is known, as its form hands it back. */
  static ScientificInput form(ScientificInstitution known) {
    return new ScientificInput(
        known.name(),
        known.kind(),
        known.address().line(),
        known.address().postalCode(),
        RIGA,
        known.directions(),
        known.doctors().stream()
            .map(
                one ->
                    new DoctorInput(
                        new PersonInput(one.person().partyId(), null, null, null),
                        one.direction(),
                        one.degree(),
                        one.awardedOn()))
            .toList(),
        new PersonInput(known.head().person().partyId(), null, null, null),
        known.head().from(),
        known.reach());
  }

  /** The same under another name. */
  static ScientificInput named(ScientificInput all, String name) {
    return new ScientificInput(
        name,
        all.kind(),
        all.addressLine(),
        all.postalCode(),
        all.municipality(),
        all.directions(),
        all.doctors(),
        all.head(),
        all.headFrom(),
        all.reach());
  }

  /** The same with other doctors. */
  static ScientificInput staffed(ScientificInput all, List<DoctorInput> doctors) {
    return new ScientificInput(
        all.name(),
        all.kind(),
        all.addressLine(),
        all.postalCode(),
        all.municipality(),
        all.directions(),
        doctors,
        all.head(),
        all.headFrom(),
        all.reach());
  }

  String apply(ScientificInput input) {
    ScientificRegistration application =
        new ScientificRegistration(
            desk.today(), IntakeChannel.EMAIL, applicant(), input, null, null, null, null);
    return desk.in(ScientificApplications.class, a -> a.register(application)).number();
  }

  private static ApplicantInput applicant() {
    String number =
        Stream.generate(() -> "58%08d".formatted(++count))
            .flatMap(ten -> IntStream.rangeClosed(0, 9).mapToObj(last -> ten + last))
            .filter(text -> RegistrationNumber.find(text).isPresent())
            .findFirst()
            .orElseThrow();
    return new ApplicantInput(
        PartyKind.LEGAL_ENTITY,
        null,
        null,
        null,
        number,
        "SIA \"Pētnieks %d\"".formatted(count),
        "petnieks@example.lv",
        null,
        null,
        "Kvantu iela 1, Rīga",
        "LV-1004",
        RIGA);
  }

  /** The number of an institution that was applied for and registered. */
  String entry(String name) {
    String number = apply(input(name, List.of("PHYSICS"), doctors(5, "PHYSICS")));
    decide(number, "REGISTER", null);
    return desk.row(number).entryNumber();
  }

  String amend(String entry, ScientificInput input) {
    return desk.in(
            ScientificApplications.class,
            a -> a.amend(entry, desk.today(), IntakeChannel.EMAIL, input))
        .number();
  }

  OpenedCase reorganise(String entry, String successor) {
    return desk.in(
        ScientificApplications.class,
        a -> a.reorganise(entry, desk.today(), IntakeChannel.EMAIL, successor));
  }

  /**
   * Takes a case through its checks to the signature; returns the number of the decision. A
   * registration holds from the day that its act names, so that nobody waits for the notice.
   */
  String decide(String number, String kind, String ground) {
    LocalDate named = "REGISTER".equals(kind) ? desk.today() : null;
    return new Decisions(desk).sign(number, kind, ground, named);
  }

  EntryView<ScientificContent> view(String entry) {
    return desk.in(ScientificEntries.class, e -> e.open(entry, null));
  }

  ScientificInstitution said(String entry) {
    return view(entry).content().institution();
  }
}
