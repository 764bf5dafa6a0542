package lv.ikvd.psychologist.service.document;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.PersonalDocument;
import lv.ikvd.document.report.PersonalDocumentText;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.SealNote;

/** One of the documents: issued, rendered and verified. */
record PsychologistDocumentKind(
    PaperKind kind, String numberSeries, PaperStanding standing, PublicAddress address, Clock clock)
    implements DocumentKind {

  private static final String PLACE = "Rīgā";

  /** Made when the first one is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final PersonalDocument DOCUMENT = new PersonalDocument();
  }

  @Override
  public String code() {
    return kind.name();
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    PsychologistPaper paper = PsychologistPaper.parse(document.content());
    Printer.DOCUMENT.write(
        new PersonalDocumentText(
            Authority.SERVICE,
            PLACE,
            kind.title(),
            kind.noun(),
            document.number(),
            document.issuedOn(),
            "Psihologs",
            paper.psychologist(),
            facts(paper),
            kind.term(),
            paper.from(),
            paper.until(),
            SealNote.after("Ko reģistrs saka šodien, rāda reģistra ieraksts."),
            address.verification(document.number()),
            document.duplicateOfNumber()),
        out);
  }

  private static List<String[]> facts(PsychologistPaper paper) {
    List<String[]> facts = new ArrayList<>();
    if (paper.field() != null) {
      facts.add(new String[] {"Profesionālās darbības joma", paper.field()});
    }
    facts.add(new String[] {"Numurs Psihologu reģistrā", paper.entry()});
    facts.add(new String[] {"Izsniegšanas pamats", paper.basis()});
    return facts;
  }

  @Override
  public String erased(String content) {
    return PsychologistPaper.parse(content).erased().toJson();
  }

  @Override
  public VerificationRow state(IssuedRow document) {
    LocalDate today = LocalDate.now(clock);
    String state =
        standing.of(
            kind, document.entryId(), PsychologistPaper.parse(document.content()).number(), today);
    Standing word =
        state.equals("NOT_YET") ? Standing.NOT_YET : Standing.of(state.equals("IN_FORCE"));
    return VerificationRow.of(document, word, "psychologist.paper." + state, today);
  }
}
