package lv.ikvd.psychologist.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import lv.ikvd.proceeding.service.papers.Enclosures;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.PsychologistRepository;

/** Which decision goes out with which document. */
@ApplicationScoped
public class DeclaredPapers {

  @Inject private PsychologistRepository repository;
  @Inject private PsychologistReader reader;
  @Inject private CodeWords codes;

  @Produces
  @Dependent
  public Enclosures card() {
    return papers(PaperKind.PS_CARD, "REGISTER", "REREGISTER");
  }

  @Produces
  @Dependent
  public Enclosures certificate() {
    return papers(PaperKind.PS_CERTIFICATE, "ISSUE");
  }

  @Produces
  @Dependent
  public Enclosures supervisorCard() {
    return papers(PaperKind.PS_SUPERVISOR_CARD, "GRANT_SUPERVISION");
  }

  private Enclosures papers(PaperKind paper, String... giving) {
    return new PsychologistEnclosures(paper, Set.of(giving), repository, reader, codes);
  }
}
