package lv.ikvd.party.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.party.entity.territory.MunicipalityRow;

/**
 * Persons that do not exist, for demonstration, tests and measurements: the same seed gives the
 * same persons in the same order.
 *
 * <p>Women and men have their own name endings, one family in six a name of the minorities in
 * Latvian spelling. Mail goes to example domains only. No code repeats within one generator; nine
 * in ten are of the new form, where nothing is encoded.
 */
public final class InventedPersons {

  /** An invented person; the address still needs an id, which {@code Parties.address} gives. */
  public record Invented(
      PersonalCode code,
      String givenName,
      String familyName,
      LocalDate birthDate,
      String email,
      String phone,
      boolean woman) {

    /** The person as an application of a day names them. */
    public PersonCommand command(Long addressId, LocalDate asOf) {
      return new PersonCommand(
          code,
          givenName,
          familyName,
          birthDate,
          new ContactCommand(email, null, phone, addressId),
          PartySource.APPLICATION,
          asOf);
    }

    @Override
    public String toString() {
      return "Invented";
    }
  }

  private static final LocalDate FIRST_BIRTH = LocalDate.of(1955, 1, 1);
  private static final int BIRTH_DAYS = 50 * 365;
  private static final int WOMEN_OF_TEN = 8;
  private static final int OLD_CODES_OF_TEN = 1;
  private static final int MINORITY_ONE_IN = 6;
  private static final int ENTITY_NUMBERS = 1_000_000;

  private final Random random;
  private final Set<String> used = new HashSet<>();

  public InventedPersons(long seed) {
    random = new Random(seed);
  }

  public Invented next() {
    boolean woman = random.nextInt(10) < WOMEN_OF_TEN;
    boolean minority = random.nextInt(MINORITY_ONE_IN) == 0;
    String given = given(woman, minority);
    String family = family(woman, minority);
    LocalDate born = FIRST_BIRTH.plusDays(random.nextInt(BIRTH_DAYS));
    PersonalCode code = unused(born);
    String mail =
        "%s.%s%d@%s"
            .formatted(
                mailPart(given),
                mailPart(family),
                random.nextInt(1000),
                pick(InventedNames.MAIL_DOMAINS));
    String phone = "+371 2%07d".formatted(random.nextInt(10_000_000));
    return new Invented(code, given, family, born, mail, phone, woman);
  }

  /** An address in a municipality: a street of its cities, or a homestead. */
  public AddressCommand address(MunicipalityRow municipality) {
    boolean homestead = municipality.name().endsWith("novads") && random.nextInt(3) == 0;
    String place =
        homestead
            ? '"' + pick(InventedNames.HOMESTEADS) + '"'
            : pick(InventedNames.STREETS)
                + " iela "
                + (1 + random.nextInt(120))
                + (random.nextBoolean() ? "" : "-" + (1 + random.nextInt(60)));
    String postalCode = "LV-%04d".formatted(1000 + random.nextInt(4750));
    return new AddressCommand(place + ", " + municipality.name(), postalCode, municipality.id());
  }

  /** A valid number of an entity or merchant, with a beginning that we have not seen in use. */
  public RegistrationNumber registrationNumber() {
    while (true) {
      String firstTen = "59%08d".formatted(random.nextInt(ENTITY_NUMBERS));
      for (int last = 0; last <= 9; last++) {
        String number = firstTen + last;
        if (RegistrationNumber.find(number).isPresent() && used.add(number)) {
          return new RegistrationNumber(number);
        }
      }
    }
  }

  /** The name of a company that does not exist. */
  public String companyName() {
    return "SIA \"" + pick(InventedNames.COMPANIES) + ' ' + (1 + random.nextInt(999)) + '"';
  }

  /** The name under which an invented person would trade. */
  public static String merchantName(Invented person) {
    return "IK \"" + person.givenName() + ' ' + person.familyName() + '"';
  }

  private String given(boolean woman, boolean minority) {
    if (minority) {
      return pick(woman ? InventedNames.MINORITY_WOMEN : InventedNames.MINORITY_MEN);
    }
    return pick(woman ? InventedNames.WOMEN : InventedNames.MEN);
  }

  private String family(boolean woman, boolean minority) {
    String name = pick(minority ? InventedNames.MINORITY_FAMILIES : InventedNames.FAMILIES);
    String[] endings = name.split("/");
    return endings[woman ? 1 : 0];
  }

  private PersonalCode unused(LocalDate born) {
    while (true) {
      String digits = random.nextInt(10) < OLD_CODES_OF_TEN ? oldCode(born) : newCode();
      if (used.add(digits)) {
        return new PersonalCode(digits);
      }
    }
  }

  private String newCode() {
    return "3%d%09d".formatted(2 + random.nextInt(8), random.nextInt(1_000_000_000));
  }

  /** With a check digit that raises no doubt. */
  private String oldCode(LocalDate born) {
    String firstTen =
        "%02d%02d%02d%d%03d"
            .formatted(
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear() % 100,
                born.getYear() / 100 - 18,
                random.nextInt(1000));
    for (int check = 0; check <= 9; check++) {
      if (!new PersonalCode(firstTen + check).hasChecksumDoubt()) {
        return firstTen + check;
      }
    }
    throw new IllegalStateException("every code has a check digit");
  }

  private static String mailPart(String name) {
    return SearchKey.of(name).replaceAll("[^a-z]", "");
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
