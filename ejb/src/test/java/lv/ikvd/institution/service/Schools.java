package lv.ikvd.institution.service;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Stage;
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
    String number = apply(preschool(name));
    decide(number, "REGISTER", null);
    return desk.row(number).entryNumber();
  }

  String amend(String entry, InstitutionInput input) {
    return desk.in(
            InstitutionApplications.class,
            a -> a.amend(entry, desk.today(), IntakeChannel.EMAIL, input))
        .number();
  }

  public OpenedCase strikeOff(String entry, String ground) {
    return desk.in(
        InstitutionApplications.class,
        a -> a.strikeOff(entry, desk.today(), IntakeChannel.EMAIL, ground));
  }

  /**
   * Takes a case through its checks to the signature; returns the number of the decision. A
   * registration holds from the day that its act names, so that nobody waits for the notice.
   */
  public String decide(String number, String kind, String ground) {
    if (desk.row(number).stage() == Stage.RECEIVED) {
      desk.check(number, CheckOutcome.MET);
    }
    desk.propose(number, kind, ground, "REGISTER".equals(kind) ? desk.today() : null);
    return desk.sign(CaseDesk.ILZE, number);
  }

  InstitutionView view(String entry) {
    return desk.in(InstitutionEntries.class, e -> e.open(entry, null));
  }

  Institution said(String entry) {
    return view(entry).content().institution();
  }

  /** The representative sits at the desk, for an entry or, where the number is null, for none. */
  static CaseDesk representative(TestDatabase database, CaseDesk desk, String entry) {
    database.sql(
        "insert into account (id, login, display_name, created_at) values (4, 'sandra', 'Sandra"
            + " Skola', now()) on conflict do nothing",
        "update account set entry_id = (select id from register_entry where number = '%s') where id = 4"
            .formatted(entry));
    return desk.as(CaseDesk.SANDRA);
  }
}
