package lv.ikvd.institution.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.institution.entity.succession.ActRepository;
import lv.ikvd.institution.entity.succession.Revocable;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.LatvianDates;

/** Which act a case is to revoke, and whether it still stands. */
@ApplicationScoped
public class Revocations {

  @Inject private ActRepository acts;

  /** An act that was undone meanwhile cannot be revoked. */
  public List<Finding> check(CaseRow proceeding) {
    Revocable asked = of(proceeding);
    return acts.revocable(proceeding.entryId()).stream().anyMatch(one -> one.id() == asked.id())
        ? List.of()
        : List.of(Finding.of("INSTITUTION-021", "proposal", asked.number()));
  }

  /** The act, in the words of another. */
  public Map<String, String> words(CaseRow proceeding) {
    Revocable asked = of(proceeding);
    return Map.of(
        "decision", "%s (%s)".formatted(asked.number(), LatvianDates.shortForm(asked.decidedOn())));
  }

  private Revocable of(CaseRow proceeding) {
    return acts.revocation(proceeding.id()).orElseThrow();
  }
}
