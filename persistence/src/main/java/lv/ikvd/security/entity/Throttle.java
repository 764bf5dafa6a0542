package lv.ikvd.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How often somebody may try something: to log in, by login and by the address that the attempts
 * come from; to check a document; to answer by a link. Each has a rule of its own.
 *
 * <p>An attempt is counted before the password is checked, in one statement, and given back when it
 * succeeds. So a hundred guesses sent at once are a hundred attempts, on however many nodes.
 */
@ApplicationScoped
public class Throttle {

  /** After {@code failures} the next attempt has to wait, each time twice as long, up to an end. */
  public record Rule(
      String prefix, int failures, Duration first, Duration longest, Duration memory) {}

  public static final Rule BY_LOGIN =
      new Rule("login:", 5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24));

  /** Wide, for a whole office may stand behind one address. */
  public static final Rule BY_ORIGIN =
      new Rule("origin:", 50, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(1));

  @PersistenceContext private EntityManager em;

  protected Throttle() {}

  public Throttle(EntityManager em) {
    this.em = em;
  }

  /** Counts an attempt; false if it is not allowed now, and then nothing is counted. */
  public boolean begin(Rule rule, String value, Instant now) {
    return em.createNativeQuery(
                """
                insert into login_throttle as t (key, failures, since, locked_until)
                values (?1, 1, cast(?2 as timestamptz), null)
                on conflict (key) do update set
                  failures = case when t.since < cast(?3 as timestamptz) then 1 else t.failures + 1 end,
                  since = cast(?2 as timestamptz),
                  locked_until = case when t.since < cast(?3 as timestamptz) or t.failures + 1 < ?4 then null
                    else cast(?2 as timestamptz) + least(cast(?5 as float8) * power(2, least(t.failures + 1 - ?4, 20)), cast(?6 as float8))
                         * interval '1 second' end
                where t.locked_until is null or t.locked_until <= cast(?2 as timestamptz)
                """)
            .setParameter(1, key(rule, value))
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(now.minus(rule.memory())))
            .setParameter(4, rule.failures())
            .setParameter(5, rule.first().toSeconds())
            .setParameter(6, rule.longest().toSeconds())
            .executeUpdate()
        == 1;
  }

  /** When the next attempt is allowed, if not now. */
  public Optional<Instant> lockedUntil(Rule rule, String value, Instant now) {
    return em.createNativeQuery(
            "select locked_until from login_throttle where key = ?1 and locked_until > ?2")
        .setParameter(1, key(rule, value))
        .setParameter(2, Timestamp.from(now))
        .getResultStream()
        .findFirst()
        .map(until -> ((Timestamp) until).toInstant());
  }

  /** The person proved who they are: all failed attempts of the login are forgotten. */
  public void forget(Rule rule, String value) {
    em.createNativeQuery("delete from login_throttle where key = ?1")
        .setParameter(1, key(rule, value))
        .executeUpdate();
  }

  /** Gives one attempt back: a login that succeeded does not count against the address. */
  public void giveBack(Rule rule, String value) {
    em.createNativeQuery(
            "update login_throttle set failures = greatest(failures - 1, 0), locked_until = null"
                + " where key = ?1")
        .setParameter(1, key(rule, value))
        .executeUpdate();
  }

  /** Deletes what no rule remembers any more. */
  public int prune(Instant now) {
    return em.createNativeQuery("delete from login_throttle where since < ?1")
        .setParameter(1, Timestamp.from(now.minus(BY_LOGIN.memory())))
        .executeUpdate();
  }

  private static String key(Rule rule, String value) {
    return sha256(rule.prefix() + value);
  }

  /** The hash under which a secret, or what may be one, is stored. */
  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
