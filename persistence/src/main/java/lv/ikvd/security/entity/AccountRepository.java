package lv.ikvd.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;

/** Accounts and their roles. */
@ApplicationScoped
public class AccountRepository {

  private static final Map<String, String> SORTS =
      Map.of(
          "name", "a.display_name collate latvian",
          "login", "a.login",
          "lastLogin", "a.last_login_at",
          "active", "a.active");

  private static final String WHERE =
      """
       where (cast(?1 as text) is null
              or search_key(a.display_name || ' ' || a.login) like '%' || search_key(cast(?1 as text)) || '%')
         and (cast(?2 as text) is null
              or exists (select 1 from account_role r where r.account_id = a.id and r.role = cast(?2 as text)))
         and (cast(?3 as boolean) is null or a.active = cast(?3 as boolean))
      """;

  @PersistenceContext private EntityManager em;

  protected AccountRepository() {}

  public AccountRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes a new or changed account now, so that its id and version are known. */
  public void save(Account account) {
    if (!em.contains(account)) {
      em.persist(account);
    }
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Optional<Account> find(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  public Optional<Account> findByLogin(String login) {
    return em.createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  public Optional<Account> findBySubject(String subject) {
    return em.createQuery("select a from Account a where a.subject = :subject", Account.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** The person behind a login, also of an account that was deactivated a moment ago. */
  public Optional<Who> who(String login) {
    return em.createQuery(
            "select new lv.ikvd.security.entity.Who(a.id, a.login, a.displayName,"
                + " a.municipalityId, a.partyId, a.entryId) from Account a where a.login = :login",
            Who.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** The person behind an account, also of one that was deactivated. */
  public Optional<Who> who(long id) {
    return em.createQuery(
            "select new lv.ikvd.security.entity.Who(a.id, a.login, a.displayName,"
                + " a.municipalityId, a.partyId, a.entryId) from Account a where a.id = :id",
            Who.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Whether an account may work now and holds a role. */
  public boolean activeHolds(long id, String role) {
    return !em.createQuery(
            "select a.id from Account a where a.id = :id and a.active = true and :role member of"
                + " a.roles",
            Long.class)
        .setParameter("id", id)
        .setParameter("role", role)
        .getResultList()
        .isEmpty();
  }

  /** The stamp of an account that may work now; empty if it may not. */
  public Optional<Long> activeStamp(long id) {
    return em.createQuery(
            "select a.stamp from Account a where a.id = :id and a.active = true", Long.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /**
   * The active accounts that hold a role, locked until the end of the transaction: two
   * administrators cannot take the role from each other at the same moment.
   */
  public List<Account> lockActiveWithRole(String role) {
    return em.createQuery(
            "select a from Account a where a.active = true and :role member of a.roles order by"
                + " a.id",
            Account.class)
        .setParameter("role", role)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public List<Account> demoAccounts() {
    return em.createQuery(
            "select a from Account a where a.demo = true order by a.id", Account.class)
        .getResultList();
  }

  public List<MunicipalityChoice> municipalities() {
    List<?> rows =
        em.createNativeQuery(
                "select id, name from municipality where valid_from <= riga_today() and (valid_to"
                    + " is null or valid_to > riga_today()) order by name collate latvian")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new MunicipalityChoice(((Number) row[0]).longValue(), (String) row[1]))
        .toList();
  }

  /** The municipality of today with a classification code, as a provider or a file names it. */
  public Optional<Long> municipality(String code) {
    return em.createNativeQuery(
            "select id from municipality where code = ?1 and valid_from <= riga_today() and"
                + " (valid_to is null or valid_to > riga_today())")
        .setParameter(1, code)
        .getResultStream()
        .findFirst()
        .map(id -> ((Number) id).longValue());
  }

  /** The entry of a register with a number; empty where there is none, or more than one. */
  public Optional<Long> entry(String number) {
    List<?> found =
        em.createNativeQuery("select id from register_entry where number = ?1")
            .setParameter(1, number)
            .getResultList();
    return found.size() == 1 ? Optional.of(((Number) found.get(0)).longValue()) : Optional.empty();
  }

  /** The number of the entry that an account acts for. */
  public Optional<String> entryNumber(long accountId) {
    return em.createNativeQuery(
            "select e.number from account a join register_entry e on e.id = a.entry_id where a.id ="
                + " ?1")
        .setParameter(1, accountId)
        .getResultStream()
        .findFirst()
        .map(String.class::cast);
  }

  public Page<AccountRow> page(AccountFilter filter, PageRequest request) {
    String field = request.sort() == null ? "name" : request.sortField();
    String order = SORTS.get(field);
    if (order == null) {
      throw new Problem("SECURITY-023", field).at("sort");
    }
    Query page =
        em.createNativeQuery(
            """
            select a.id, a.login, a.display_name, a.position, a.email, a.language, a.active, a.demo,
                   a.oidc_subject is not null, a.municipality_id, m.name, a.created_at,
                   a.last_login_at, a.version,
                   (select string_agg(r.role, ',' order by r.role) from account_role r
                     where r.account_id = a.id)
              from account a left join municipality m on m.id = a.municipality_id
            """
                + WHERE
                + " order by "
                + order
                + (request.descending() ? " desc nulls last" : " nulls first")
                + ", a.id limit ?4 offset ?5");
    filter(page, filter).setParameter(4, request.size()).setParameter(5, request.offset());
    Query count =
        em.createNativeQuery(
            "select count(*) from (select 1 from account a" + WHERE + " limit 10001) c");
    List<?> rows = page.getResultList();
    return Page.of(
        rows.stream().map(Object[].class::cast).map(AccountRepository::row).toList(),
        ((Number) filter(count, filter).getSingleResult()).longValue());
  }

  private static Query filter(Query query, AccountFilter filter) {
    return query
        .setParameter(1, escaped(filter.text()))
        .setParameter(2, filter.role())
        .setParameter(3, filter.active());
  }

  /** A fragment is searched as typed: what LIKE takes for a pattern is none. */
  private static String escaped(String text) {
    return text == null ? null : text.replaceAll("([\\\\%_])", "\\\\$1");
  }

  private static AccountRow row(Object[] c) {
    return new AccountRow(
        ((Number) c[0]).longValue(),
        (String) c[1],
        (String) c[2],
        (String) c[3],
        (String) c[4],
        (String) c[5],
        (Boolean) c[6],
        (Boolean) c[7],
        (Boolean) c[8],
        c[9] == null ? null : ((Number) c[9]).longValue(),
        (String) c[10],
        instant(c[11]),
        instant(c[12]),
        ((Number) c[13]).longValue(),
        c[14] == null ? List.of() : Arrays.asList(((String) c[14]).split(",")));
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
