package lv.ikvd.proceeding.web.revoking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.proceeding.entity.revoking.Revocable;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.revoking.Revoking;
import lv.ikvd.shell.web.Texts;

/** The decision that a case is to revoke, and those that one may. */
@Named("revokedAct")
@RequestScoped
public class RevokedActBean {

  @Inject private Revoking revoking;

  private final Texts texts = new Texts();
  private final Map<Long, Optional<Revocable>> acts = new HashMap<>();

  /**
   * In words; null for a case of another procedure. Read once per request.
   *
   * @param procedure by which the register revokes
   */
  public String of(CaseRow row, String procedure) {
    return procedure.equals(row.procedure())
        ? acts.computeIfAbsent(row.id(), revoking::of).map(this::told).orElse(null)
        : null;
  }

  /** The decisions about an entry that may be revoked, to choose from. */
  public List<SelectItem> choices(long entryId) {
    return revoking.revocable(entryId).stream()
        .map(one -> new SelectItem(one.number(), told(one)))
        .toList();
  }

  private String told(Revocable one) {
    return texts.of(
        "proceeding.revoke.decision",
        one.number(),
        one.decidedOn(),
        texts.named("proceeding.decision.", one.kind()));
  }
}
