package lv.ikvd.institution.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.service.FounderInput;
import lv.ikvd.institution.service.HeadInput;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.institution.service.RegistrationInput;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/** Opens invented applications of founders, still to be looked at. */
@ApplicationScoped
public class DemoSchoolCases {

  private static final long SEED = 612L;
  private static final String RIGA = "0001000";

  @Inject private InstitutionApplications applications;
  @Inject private Clock clock;

  void make() {
    InventedPersons invented = new InventedPersons(SEED);
    applications.register(registration(invented, "Pirmsskola „Pīlādzītis”", 12));
    applications.register(registration(invented, "Pirmsskola „Ābelīte”", 3));
  }

  private RegistrationInput registration(InventedPersons invented, String name, int daysAgo) {
    InventedPersons.Invented head = invented.next();
    LocalDate today = LocalDate.now(clock);
    PlaceInput place =
        new PlaceInput(
            "PROGRAMME", "Liepu iela %d, Rīga".formatted(daysAgo), "LV-1010", RIGA, null);
    InstitutionInput institution =
        new InstitutionInput(
            name,
            "PRESCHOOL",
            "PRESCHOOL",
            "COMPANY",
            List.of("LV"),
            List.of(),
            place,
            List.of(place),
            new HeadInput(
                head.code().digits(),
                head.givenName(),
                head.familyName(),
                today.minusMonths(1),
                null),
            new Reach(head.phone(), head.email(), null),
            today.minusDays(40),
            null,
            null);
    return new RegistrationInput(
        today.minusDays(daysAgo),
        IntakeChannel.EMAIL,
        new FounderInput(FounderKind.LEGAL_PERSON, null, founder(invented, head), null),
        institution,
        null,
        null,
        null,
        null);
  }

  private static ApplicantInput founder(InventedPersons invented, InventedPersons.Invented head) {
    return new ApplicantInput(
        FounderKind.LEGAL_PERSON.party(),
        null,
        null,
        null,
        invented.registrationNumber().digits(),
        invented.companyName(),
        head.email(),
        null,
        null,
        "Brīvības iela 1, Rīga",
        "LV-1010",
        RIGA);
  }
}
