package lv.ikvd.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.ikvd.audit.entity.Draft;
import lv.ikvd.audit.entity.DraftRepository;
import lv.ikvd.audit.entity.DraftRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/** What a user is typing, kept on the server until it is submitted; each sees only their own. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.ANALYST,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR,
  Roles.MUNICIPALITY,
  Roles.INSTITUTION,
  Roles.EXPERT,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY
})
public class Drafts {

  /** Characters; the same limit stands in the table. */
  public static final int LONGEST = 1_000_000;

  @Inject private DraftRepository drafts;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /**
   * @param record what the form edits, or {@code new}
   * @param tab the browser tab, so that two tabs do not overwrite each other
   * @param version of the draft that the tab saved last; 0 for none
   * @return the draft as stored, with the version for the next save
   * @throws Problem AUDIT-002 too large; AUDIT-003 a newer draft of the same tab is stored (a
   *     duplicated tab, or an answer that came late): nothing is overwritten
   */
  public DraftRow save(String form, String record, String tab, String content, long version) {
    if (content == null || content.length() > LONGEST) {
      throw new Problem(Problem.Kind.TOO_LARGE, "AUDIT-002", LONGEST);
    }
    if (!fits(form, 60) || !fits(record, 60) || !fits(tab, 40)) {
      throw new Problem("AUDIT-005");
    }
    long account = account();
    Optional<Draft> stored = drafts.find(account, form, record, tab);
    if (stored.isPresent() && stored.get().version() != version) {
      throw Problem.conflict("AUDIT-003");
    }
    Draft draft = stored.orElseGet(() -> new Draft(account, form, record, tab));
    draft.write(content, clock.instant());
    return drafts.save(draft);
  }

  public Optional<DraftRow> find(String form, String record, String tab) {
    return drafts.find(account(), form, record, tab).map(Draft::row);
  }

  /** The drafts of a form and record from all tabs, the newest first: offered after login. */
  public List<DraftRow> offered(String form, String record) {
    return drafts.offered(account(), form, record);
  }

  /** The form was submitted or the draft refused; a null tab means the drafts of all tabs. */
  public void discard(String form, String record, String tab) {
    drafts.discard(account(), form, record, tab);
  }

  private long account() {
    return user.accountId().orElseThrow(() -> Problem.forbidden("AUDIT-006"));
  }

  private static boolean fits(String text, int longest) {
    return text != null && !text.isBlank() && text.length() <= longest;
  }
}
