package lv.ikvd.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.search.entity.Hit;
import lv.ikvd.search.service.Search;

/** What stands around an entry of any register: its cases, and the documents issued. */
@Named("entryCases")
@RequestScoped
public class EntryCasesBean {

  /** A case about the entry. */
  public record CaseLine(String number, String procedure, String state, boolean open, Hit hit) {}

  private static final String DECISION = "DECISION";

  @Inject private Search search;
  @Inject private Issuance issuance;

  private List<CaseLine> cases;
  private List<IssuedRow> issued = List.of();

  /** Reads all of it before the page is rendered. */
  public void open(String register, long entryId, boolean caseworker) {
    Words words = CaseWords.current();
    cases = search.casesOfEntry(entryId).stream().map(hit -> line(hit, register, words)).toList();
    if (caseworker) {
      issued = issuance.ofEntry(entryId);
    }
  }

  public List<CaseLine> getCases() {
    return cases;
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
        .filter(line -> proceedingId != null && proceedingId == line.hit().id())
        .findFirst()
        .orElse(null);
  }

  /** The newest case that has not ended: what to do next with this entry. */
  public CaseLine getOpenCase() {
    return cases.stream().filter(CaseLine::open).findFirst().orElse(null);
  }

  private static CaseLine line(Hit hit, String register, Words words) {
    String outcome = "proceeding.Outcome." + hit.state();
    boolean ended = words.has(outcome);
    String state = words.or(ended ? outcome : "proceeding.Stage." + hit.state(), hit.state());
    return new CaseLine(
        hit.number(),
        words.procedure(register, hit.detail()),
        state,
        !ended && !"CLOSED".equals(hit.state()),
        hit);
  }
}
