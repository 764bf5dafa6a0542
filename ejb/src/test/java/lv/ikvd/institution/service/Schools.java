package lv.ikvd.institution.service;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/** Invented institutions: what their founders apply for, and what is decided. */
public final class Schools {

  public static final String RIGA = "0001000";

  private static int count;

  private final CaseDesk desk;

  public Schools(CaseDesk desk) {
    this.desk = desk;
  }

  /** A name that no other test has. */
  public static String name(String begin) {
    return begin + " „Pūces " + ++count + "”";
  }

  static FounderInput founder(FounderKind kind, Integer share) {
    boolean person = kind == FounderKind.NATURAL_PERSON;
    int no = ++count;
    return new FounderInput(
        kind,
        null,
        new ApplicantInput(
            kind.party(),
            person ? "3290004%04d".formatted(no) : null,
            person ? "Ilga" : null,
            person ? "Dibinātāja%03d".formatted(no) : null,
            person ? null : number(no),
            person ? null : "SIA \"Dibinātājs %d\"".formatted(no),
            "dibinatajs@example.lv",
            null,
            null,
            "Liepu iela 1, Rīga",
            "LV-1010",
            RIGA),
        share);
  }

  private static String number(int no) {
    String ten = "59%08d".formatted(no);
    for (int last = 0; last <= 9; last++) {
      if (RegistrationNumber.find(ten + last).isPresent()) {
        return ten + last;
      }
    }
    return number(++count);
  }

  static PlaceInput place(String use, String line) {
    return new PlaceInput(use, line, "LV-1011", RIGA, null);
  }

  static InstitutionInput preschool(String name) {
    return input(name, "PRESCHOOL", "PRESCHOOL", List.of());
  }

  static InstitutionInput input(
      String name, String kind, String type, List<FounderInput> founders) {
    return new InstitutionInput(
        name,
        kind,
        type,
        null,
        List.of("LV"),
        founders,
        place(null, "Skolas iela 3, Rīga"),
        List.of(place("PROGRAMME", "Skolas iela 5, Rīga")),
        new HeadInput(
            "3290005%04d".formatted(++count),
            "Vita",
            "Vadītāja%03d".formatted(count),
            LocalDate.of(2025, 9, 1),
            null),
        new Reach("+371 20000001", "skola@example.lv", null),
        LocalDate.of(2025, 8, 20),
        null,
        null);
  }

  /** What is known of an institution, as its form hands it back. */
  static InstitutionInput form(Institution known) {
    return new InstitutionInput(
        known.name(),
        known.kind(),
        known.type(),
        known.legalForm(),
        known.languages(),
        known.founders().stream()
            .map(one -> new FounderInput(one.kind(), one.person().partyId(), null, one.share()))
            .toList(),
        Schools.known(known.legalAddress()),
        known.places().stream().map(Schools::known).toList(),
        known.head() == null
            ? null
            : new HeadInput(null, null, null, known.head().from(), known.head().until()),
        known.reach(),
        known.statutesOn(),
        known.safetyOn(),
        known.parent() == null ? null : known.parent().number());
  }

  /** The form with another name. */
  static InstitutionInput named(InstitutionInput form, String name) {
    return change(form, name, form.places(), form.reach(), form.parentNumber());
  }

  /** The form with other places of delivery. */
  static InstitutionInput placed(InstitutionInput form, PlaceInput... places) {
    return change(form, form.name(), List.of(places), form.reach(), form.parentNumber());
  }

  /** The form with another telephone number. */
  static InstitutionInput reached(InstitutionInput form, String phone) {
    return reached(form, new Reach(phone, form.reach().email(), null));
  }

  /** The form with other contacts. */
  static InstitutionInput reached(InstitutionInput form, Reach reach) {
    return change(form, form.name(), form.places(), reach, form.parentNumber());
  }

  /** The form of a branch. */
  static InstitutionInput branch(InstitutionInput form, String parent) {
    return change(form, form.name(), form.places(), form.reach(), parent);
  }

  private static InstitutionInput change(
      InstitutionInput form, String name, List<PlaceInput> places, Reach reach, String parent) {
    return new InstitutionInput(
        name,
        form.kind(),
        form.type(),
        form.legalForm(),
        form.languages(),
        form.founders(),
        form.legalAddress(),
        places,
        form.head(),
        reach,
        form.statutesOn(),
        form.safetyOn(),
        parent);
  }

  /** The form with other founders. */
  static InstitutionInput founded(InstitutionInput form, FounderInput... founders) {
    return change(form, form.kind(), form.type(), List.of(founders), form.head());
  }

  /** The form with another head. */
  static InstitutionInput led(InstitutionInput form, HeadInput head) {
    return change(form, form.kind(), form.type(), form.founders(), head);
  }

  /** The form with another kind and type. */
  static InstitutionInput typed(InstitutionInput form, String kind, String type) {
    return change(form, kind, type, form.founders(), form.head());
  }

  private static InstitutionInput change(
      InstitutionInput form,
      String kind,
      String type,
      List<FounderInput> founders,
      HeadInput head) {
    return new InstitutionInput(
        form.name(),
        kind,
        type,
        form.legalForm(),
        form.languages(),
        founders,
        form.legalAddress(),
        form.places(),
        head,
        form.reach(),
        form.statutesOn(),
        form.safetyOn(),
        form.parentNumber());
  }

  private static PlaceInput known(lv.ikvd.institution.entity.Place place) {
    return new PlaceInput(
        place.use(),
        place.line(),
        place.postalCode(),
        place.municipality() == null ? null : RIGA,
        place.addressId());
  }

  String apply(FounderInput founder, InstitutionInput input) {
    RegistrationInput application =
        new RegistrationInput(
            desk.today(), IntakeChannel.EMAIL, founder, input, null, null, null, null);
    return desk.in(InstitutionApplications.class, a -> a.register(application)).number();
  }

  /** An application that was received on a day. */
  String apply(LocalDate receivedOn, InstitutionInput input) {
    RegistrationInput application =
        new RegistrationInput(
            receivedOn,
            IntakeChannel.EMAIL,
            founder(FounderKind.LEGAL_PERSON, null),
            input,
            null,
            null,
            null,
            null);
    return desk.in(InstitutionApplications.class, a -> a.register(application)).number();
  }

  String apply(InstitutionInput input) {
    return apply(founder(FounderKind.LEGAL_PERSON, null), input);
  }

  /** The number of an institution that was applied for and registered. */
  public String entry(String name) {
    return entry(founder(FounderKind.LEGAL_PERSON, null), preschool(name));
  }

  String entry(FounderInput founder, InstitutionInput input) {
    String number = apply(founder, input);
    decide(number, "REGISTER", null);
    return desk.row(number).entryNumber();
  }

  String amend(String entry, InstitutionInput input) {
    return desk.in(
            InstitutionApplications.class,
            a -> a.amend(entry, desk.today(), IntakeChannel.EMAIL, input))
        .number();
  }

  /** The founder gives notice of what needs no decision. */
  void notice(String entry, InstitutionInput form) {
    int seen = view(entry).lastVersionNo();
    desk.run(InstitutionNotices.class, n -> n.take(entry, seen, form, "paziņojums Nr. 1-4/7"));
  }

  public OpenedCase strikeOff(String entry, String ground) {
    return desk.in(
        InstitutionApplications.class,
        a -> a.strikeOff(entry, desk.today(), IntakeChannel.EMAIL, ground));
  }

  /** An institution is liquidated. */
  public void end(String entry) {
    String number = strikeOff(entry, "GROUND_LIQUIDATION").number();
    decide(number, "STRIKE_OFF", "GROUND_LIQUIDATION");
  }

  /**
   * Takes a case through its checks to the signature; returns the number of the decision. A
   * registration holds from the day that its act names, so that nobody waits for the notice.
   */
  public String decide(String number, String kind, String ground) {
    LocalDate named = "REGISTER".equals(kind) ? desk.today() : null;
    return new Decisions(desk).sign(number, kind, ground, named);
  }

  InstitutionView view(String entry) {
    return desk.in(InstitutionEntries.class, e -> e.open(entry, null));
  }

  Institution said(String entry) {
    return view(entry).content().institution();
  }
}
