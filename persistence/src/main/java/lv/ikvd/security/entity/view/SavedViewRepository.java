package lv.ikvd.security.entity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** Saved views of an account; each statement names the account. */
@ApplicationScoped
public class SavedViewRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SavedViewRepository() {}

  public SavedViewRepository(EntityManager em) {
    this.em = em;
  }

  /** The views that a login keeps of one list, by name; none for a login without an account. */
  public List<SavedView> of(String login, String path) {
    return Rows.list(
        em,
        """
        select id, path, name, query from saved_view
         where account_id = (select id from account where login = ?) and path = ?
         order by name collate latvian, id""",
        row ->
            new SavedView(
                row.getLong("id"),
                row.getString("path"),
                row.getString("name"),
                row.getString("query")),
        login,
        path);
  }

  /** Keeps a view; one of the same name is replaced. */
  public void save(long accountId, String path, String name, String query) {
    Rows.execute(
        em,
        """
        insert into saved_view (account_id, path, name, query) values (?, ?, ?, ?)
          on conflict (account_id, path, name) do update set query = excluded.query""",
        accountId,
        path,
        name,
        query);
  }

  public void remove(long accountId, long id) {
    Rows.execute(em, "delete from saved_view where account_id = ? and id = ?", accountId, id);
  }
}
