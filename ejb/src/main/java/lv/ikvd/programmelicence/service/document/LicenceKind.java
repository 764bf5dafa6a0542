package lv.ikvd.programmelicence.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.document.report.Authority;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.SealNote;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceReader;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.programmelicence.report.LicenceDocument;
import lv.ikvd.programmelicence.report.LicenceText;

/** The licence as a document that is issued, rendered and verified. */
@ApplicationScoped
public class LicenceKind implements DocumentKind {

  public static final String CODE = "PL_LICENCE";

  private static final String PLACE = "Rīgā";
  private static final String WORDS = "programmelicence.licence.";

  /** Made when the first one is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final LicenceDocument DOCUMENT = new LicenceDocument();
  }

  @Inject private LicenceReader reader;
  @Inject private LicenceRepository licences;
  @Inject private CodeWords names;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  @Override
  public String code() {
    return CODE;
  }

  /** None: the register numbers its licences. */
  @Override
  public String numberSeries() {
    return null;
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    LicencePaper paper = LicencePaper.parse(document.content());
    Printer.DOCUMENT.write(
        new LicenceText(
            Authority.SERVICE,
            PLACE,
            document.number(),
            document.issuedOn(),
            paper.institution(),
            paper.programme(),
            paper.table(),
            paper.validFrom(),
            paper.startsBy(),
            SealNote.after("Vai licence ir spēkā, rāda reģistra ieraksts."),
            address.verification(document.number()),
            document.duplicateOfNumber()),
        out);
  }

  /** It says nothing of a person. */
  @Override
  public String erased(String content) {
    return content;
  }

  @Override
  public VerificationRow state(IssuedRow document) {
    LicencePaper paper = LicencePaper.parse(document.content());
    LocalDate today = LocalDate.now(clock);
    return reader
        .versionToday(document.entryId())
        .map(licences::content)
        .map(now -> state(document, paper, now, today))
        .orElseGet(() -> VerificationRow.of(document, Standing.NOT_YET, WORDS + "NOT_YET", today));
  }

  private VerificationRow state(
      IssuedRow document, LicencePaper paper, LicenceContent now, LocalDate today) {
    if (now.status(today) == LicenceStatus.LOST) {
      return VerificationRow.of(document, Standing.INVALID, WORDS + "LOST", today);
    }
    boolean same = paper.says(now, names.on(paper.validFrom()));
    return VerificationRow.of(
        document, Standing.of(same), WORDS + (same ? "IN_FORCE" : "CHANGED"), today);
  }
}
