package lv.ikvd.childminder.service.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Typography;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.registry.report.ExtractText;
import lv.ikvd.registry.report.RegisterExtract;

/** The extract as a document that is issued, rendered and verified. */
@ApplicationScoped
public class ExtractKind implements DocumentKind {

  public static final String CODE = "CM_EXTRACT";

  private static final String PLACE = "Rīgā";

  /** Made when the first extract is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final RegisterExtract DOCUMENT = new RegisterExtract();
  }

  private ExtractComposer composer;
  private PublicAddress address;
  private Clock clock;

  protected ExtractKind() {}

  @Inject
  public ExtractKind(ExtractComposer composer, PublicAddress address, Clock clock) {
    this.composer = composer;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String numberSeries() {
    return "EXTRACT";
  }

  /** An extract is printed while the person waits, and signed by hand. */
  @Override
  public boolean sealed() {
    return false;
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    ExtractContent content = ExtractContent.parse(document.content());
    ExtractText text =
        new ExtractText(
            Authority.SERVICE,
            PLACE,
            document.number(),
            document.issuedOn(),
            "No Bērnu uzraudzības pakalpojuma sniedzēju reģistra",
            content.asOn(),
            content.knownAt(),
            facts(content),
            content.history().stream()
                .map(line -> new ExtractText.Change(line.date(), line.what(), line.ground()))
                .toList(),
            content.legalBasis(),
            address.verification(document.number()),
            document.duplicateOfNumber());
    Printer.DOCUMENT.write(text, out);
  }

  private static List<String[]> facts(ExtractContent content) {
    ExtractContent.Shown shown = content.shown();
    List<String[]> facts = new ArrayList<>();
    facts.add(new String[] {"Ieraksta numurs", content.entryNumber()});
    facts.add(new String[] {"Statuss", shown.status()});
    facts.add(new String[] {"Reģistrēts", Typography.inWords(content.registeredOn())});
    facts.add(new String[] {"Sniedzējs", shown.provider()});
    facts.add(new String[] {"Sniedzēja veids", shown.providerKind()});
    facts.add(new String[] {"Pakalpojuma veids", shown.serviceKind()});
    facts.add(
        new String[] {
          shown.places().size() == 1 ? "Pakalpojuma vieta" : "Pakalpojuma vietas",
          String.join("\n", shown.places())
        });
    if (!shown.persons().isEmpty()) {
      facts.add(new String[] {"Piesaistītās personas", String.join("\n", shown.persons())});
    }
    return facts;
  }

  @Override
  public String erased(String content) {
    return ExtractContent.parse(content).erased().toJson();
  }

  /**
   * An extract holds as long as the register says of its day what it said, and nothing that it
   * shows has changed since it was issued. Of what has changed the public learns the status alone.
   */
  @Override
  public VerificationRow state(IssuedRow document) {
    ExtractContent content = ExtractContent.parse(document.content());
    LocalDate today = LocalDate.now(clock);
    long entry = document.entryId();
    Optional<ExtractContent.Shown> now = composer.shown(entry, today, null);
    String status = now.map(ExtractContent.Shown::statusCode).orElse("NOT_YET");
    LocalDate known = LocalDate.ofInstant(content.knownAt(), clock.getZone());
    Optional<ExtractContent.Shown> then = composer.shown(entry, known, content.knownAt());
    boolean statusHolds =
        then.map(ExtractContent.Shown::statusCode).filter(status::equals).isPresent();
    boolean holds =
        now.equals(then)
            && composer
                .shown(entry, content.asOn(), null)
                .filter(content.shown()::equals)
                .isPresent();
    String word =
        holds || !statusHolds ? "childminder.status." + status : "childminder.extract.CHANGED";
    return VerificationRow.of(document, Standing.of(holds), word, today);
  }
}
