package lv.ikvd.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.search.entity.EntryCase;
import lv.ikvd.search.entity.EntryPaper;
import lv.ikvd.search.service.AroundEntry;

/** What stands around an entry of any register: its cases, their papers, documents issued. */
@Named("entryCases")
@RequestScoped
public class EntryCasesBean {

  /** A case about the entry. */
  public record CaseLine(
      long id,
      String number,
      String procedure,
      String state,
      boolean open,
      LocalDate on,
      LocalDate dueOn,
      String handler) {}

  private static final String DECISION = "DECISION";

  @Inject private AroundEntry around;
  @Inject private Issuance issuance;

  private List<CaseLine> cases = List.of();
  private List<IssuedRow> issued = List.of();
  private List<EntryPaper> papers = List.of();

  /** Reads all of it before the page is rendered. */
  public void open(String register, long entryId, boolean caseworker) {
    Words words = CaseWords.current();
    cases = around.cases(entryId).stream().map(one -> line(one, register, words)).toList();
    if (caseworker) {
      issued = issuance.ofEntry(entryId);
      papers = cases.isEmpty() ? List.of() : around.papers(entryId);
    }
  }

  public List<CaseLine> getCases() {
    return cases;
  }

  /** What came in and goes out in its cases. */
  public List<EntryPaper> getPapers() {
    return papers;
  }

  /** Extracts, certificates and duplicates of them; decisions stand in their cases. */
  public List<IssuedRow> getDocuments() {
    return issued.stream().filter(row -> !row.kind().equals(DECISION)).toList();
  }

  /** The document of a decision, for those who may read it; null until there is one. */
  public IssuedRow decision(Long decisionId) {
    return issued.stream()
        .filter(row -> decisionId != null && decisionId.equals(row.decisionId()))
        .filter(row -> row.kind().equals(DECISION))
        .filter(row -> row.documentId() != null && !row.duplicate())
        .findFirst()
        .orElse(null);
  }

  /** The case in which a version was made, null if there was none. */
  public CaseLine made(Long proceedingId) {
    return cases.stream()
        .filter(line -> proceedingId != null && proceedingId == line.id())
        .findFirst()
        .orElse(null);
  }

  /** The newest case that has not ended: what to do next with this entry. */
  public CaseLine getOpenCase() {
    return cases.stream().filter(CaseLine::open).findFirst().orElse(null);
  }

  private static CaseLine line(EntryCase one, String register, Words words) {
    return new CaseLine(
        one.id(),
        one.number(),
        words.procedure(register, one.procedure()),
        words.or(
            "proceeding.Outcome." + one.state(),
            words.or("proceeding.Stage." + one.state(), one.state())),
        one.open(),
        one.openedOn(),
        one.dueOn(),
        one.handler());
  }
}
