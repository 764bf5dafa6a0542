package lv.ikvd.programmelicence.service.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.papers.FreeLetters;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.ChangeRepository;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.service.Rulebook;

/** What institutions are told of a change of their licences: one letter with all of them. */
@ApplicationScoped
public class ChangeLetters {

  private static final String TITLE = "Par izglītības programmu licencēšanas ziņu aktualizēšanu";

  private static final String ENTERED = "Licencēto izglītības programmu reģistrā ";

  private static final Map<ChangeKind, String> WHAT =
      Map.of(
          ChangeKind.PLAN,
          ENTERED + "aktualizēts mācību stundu plāns atbilstoši izglītības standartam",
          ChangeKind.ADDRESS,
          ENTERED + "aktualizēta programmas īstenošanas vietas adrese",
          ChangeKind.MUNICIPALITY,
          ENTERED
              + "aktualizēta pašvaldība programmas īstenošanas vietas adresē, jo mainījies"
              + " administratīvi teritoriālais iedalījums",
          ChangeKind.CODE,
          ENTERED + "aktualizēts programmas kods atbilstoši Latvijas izglītības klasifikācijai",
          ChangeKind.FOUNDER,
          ENTERED + "aktualizētas ziņas par izglītības iestādes dibinātāju",
          ChangeKind.TAKEOVER,
          "ir uzsāktas lietas par izglītības programmu pārņemšanu; par lēmumu katrā lietā tiks"
              + " paziņots atsevišķi");

  @Inject private InstitutionEntries institutions;
  @Inject private ChangeRepository repository;
  @Inject private FreeLetters letters;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  /** The law of the field that changes, and the act on which the change stands. */
  String citation(ChangeRow change) {
    String law =
        rulebook.fields(ProgrammeLicences.REGISTER, office.today()).stream()
            .filter(rule -> rule.field().equals(change.kind().field()))
            .map(FieldRule::citation)
            .findFirst()
            .orElseGet(() -> rulebook.inForce(ProgrammeLicences.RULES, office.today()).citation());
    return law + "; pamats: " + change.source();
  }

  /** Writes to an institution; gives the number of the letter. */
  String write(ChangeRow change, long institutionId) {
    Institution institution = institutions.contentOf(institutionId).institution();
    String address = institution.legalAddress().written();
    String email = institution.reach().email();
    FreeLetters.Way way =
        new FreeLetters.Way(
            null,
            institution.name(),
            email == null ? Channel.POST : Channel.EMAIL,
            email == null ? address : email);
    String text =
        "Izglītības kvalitātes valsts dienests informē, ka "
            + WHAT.get(change.kind())
            + ".\n\nPamats: "
            + citation(change)
            + ".\n\nLicences:\n\n"
            + String.join("\n\n", repository.changed(change.id(), institutionId));
    return letters
        .write(
            ProgrammeLicences.REGISTER,
            new WrittenLetter(institution.name() + "\n" + address, TITLE, text),
            way)
        .number();
  }
}
