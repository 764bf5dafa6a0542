package lv.ikvd.institution.service.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.document.report.Authority;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.report.ExtractText;
import lv.ikvd.registry.report.RegisterExtract;

/** The extract as a document that is issued, rendered, sealed and verified. */
@ApplicationScoped
public class InstitutionExtractKind implements DocumentKind {

  public static final String CODE = "IN_EXTRACT";

  private static final String PLACE = "Rīgā";

  /** Made when the first extract is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final RegisterExtract DOCUMENT = new RegisterExtract();
  }

  @Inject private InstitutionExtract extract;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String numberSeries() {
    return "EXTRACT";
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    InstitutionPaper paper = InstitutionPaper.parse(document.content());
    Printer.DOCUMENT.write(
        new ExtractText(
            Authority.SERVICE,
            PLACE,
            document.number(),
            document.issuedOn(),
            paper.register(),
            paper.asOn(),
            paper.knownAt(),
            paper.table(),
            paper.history(),
            paper.legalBasis(),
            address.verification(document.number()),
            document.duplicateOfNumber()),
        out);
  }

  @Override
  public String erased(String content) {
    return InstitutionPaper.parse(content).erased().toJson();
  }

  /**
   * An extract holds as long as the register says of its day what it said, and today what it said
   * when the extract was issued. Of what has changed the public learns the status alone.
   */
  @Override
  public VerificationRow state(IssuedRow document) {
    InstitutionPaper paper = InstitutionPaper.parse(document.content());
    LocalDate today = LocalDate.now(clock);
    LocalDate known = LocalDate.ofInstant(paper.knownAt(), clock.getZone());
    EntryRow entry = extract.entry(document.entryId());
    boolean holds =
        extract.facts(entry, paper.asOn(), null).filter(paper.facts()::equals).isPresent()
            && extract
                .facts(entry, today, null)
                .equals(extract.facts(entry, known, paper.knownAt()));
    boolean ended =
        extract.status(entry, today).filter(InstitutionStatus.ENDED::equals).isPresent();
    String word = holds ? "HOLDS" : ended ? "ENDED" : "CHANGED";
    return VerificationRow.of(document, Standing.of(holds), "institution.extract." + word, today);
  }
}
