package lv.ikvd.security.service.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.view.SavedView;
import lv.ikvd.security.entity.view.SavedViewRepository;
import lv.ikvd.security.service.CurrentUser;

/** The saved views of whoever is logged in. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.ANALYST,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR,
  Roles.MUNICIPALITY,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY
})
public class SavedViews {

  /** Of one list. */
  static final int MOST = 30;

  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]{1,40}){1,4}");

  @Inject private SavedViewRepository views;
  @Inject private CurrentUser user;

  public SavedViews() {}

  public SavedViews(SavedViewRepository views, CurrentUser user) {
    this.views = views;
    this.user = user;
  }

  /** The views of a list; none for who has no account here. */
  public List<SavedView> of(String path) {
    return views.of(user.login(), path);
  }

  /**
   * Keeps a question under a name; one of the same name is replaced.
   *
   * @throws Problem SECURITY-040 for the name, -041 if there are too many, -042 for the question
   */
  public void save(String path, String name, String query) {
    String called = name == null ? "" : name.strip();
    if (called.isEmpty() || called.length() > SavedView.NAME_LENGTH) {
      throw new Problem("SECURITY-040", SavedView.NAME_LENGTH).at("name");
    }
    if (path == null
        || !PATH.matcher(path).matches()
        || query == null
        || query.length() > SavedView.QUERY_LENGTH) {
      throw new Problem("SECURITY-042");
    }
    List<SavedView> kept = of(path);
    if (kept.size() >= MOST && kept.stream().noneMatch(view -> view.name().equals(called))) {
      throw new Problem("SECURITY-041", MOST);
    }
    views.save(account(), path, called, query);
  }

  public void remove(long id) {
    views.remove(account(), id);
  }

  private long account() {
    return user.accountId().orElseThrow(() -> Problem.forbidden("AUDIT-006"));
  }
}
