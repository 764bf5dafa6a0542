package lv.ikvd.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Roles;

/**
 * Invented people with known passwords, for demonstrations: made at the start in demo mode, and
 * blocked at the start of any other, should they be in the database.
 *
 * <p>A wrong {@code IKVIS_AUTH} or {@code IKVIS_DEMO} ends the start here, with one line.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class DemoAccounts {

  private static final Logger LOG = Logger.getLogger(DemoAccounts.class.getName());
  private static final String FILE = "/demo-accounts.txt";
  private static final String HASHES = "/demo-hashes.properties";

  /** A line of the file: login, password, roles, name, position, code of a municipality. */
  public record Line(
      String login,
      String password,
      String role,
      String name,
      String position,
      String municipalityCode) {

    /** The roles, one or several. */
    public Set<String> roles() {
      return Set.of(role.split("\\s*,\\s*"));
    }
  }

  @Inject private AccountRepository accounts;
  @Inject private SecuritySettings settings;
  @Inject private SecurityEvents events;
  @Inject private Clock clock;

  @PostConstruct
  void atStart() {
    try {
      settings.check();
      if (settings.demo()) {
        lines().forEach(this::makeOrRestore);
      } else {
        block();
      }
    } catch (IllegalStateException refusal) {
      LOG.log(Level.SEVERE, "IKVIS does not start. {0}", refusal.getMessage());
      throw refusal;
    }
  }

  /** A demo account keeps the password that is printed: {@link Profile} refuses to change it. */
  private void makeOrRestore(Line line) {
    Optional<Account> found = accounts.findByLogin(line.login());
    if (found.isPresent()) {
      found.filter(Account::demo).filter(account -> !account.active()).ifPresent(Account::activate);
      return;
    }
    Optional<Long> municipality =
        Optional.ofNullable(line.municipalityCode()).flatMap(accounts::municipality);
    if (line.roles().contains(Roles.MUNICIPALITY) && municipality.isEmpty()) {
      LOG.log(
          Level.WARNING, "No municipality {0} yet: demo account left out", line.municipalityCode());
      return;
    }
    Account account = new Account(line.login(), clock.instant());
    account.markDemo();
    account.describe(line.name(), line.position(), null);
    account.grant(line.roles(), municipality.orElse(null));
    account.setPassword(hashes().getProperty(line.login()), false);
    accounts.save(account);
    events.changed("ACCOUNT_CREATED", line.login(), null, "demo; roles=" + line.role());
  }

  /** Computed before, for each costs a good part of a second. */
  static Properties hashes() {
    Properties hashes = new Properties();
    try (InputStream file = DemoAccounts.class.getResourceAsStream(HASHES)) {
      hashes.load(file);
      return hashes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void block() {
    for (Account account : accounts.demoAccounts()) {
      if (account.active()) {
        account.deactivate();
        events.changed("ACCOUNT_DEACTIVATED", account.login(), "demo", "no demo mode");
      }
    }
  }

  /** The accounts as the file lists them, to be shown in demo mode. */
  public static List<Line> lines() {
    try (InputStream file = DemoAccounts.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*;\\s*", -1))
          .map(p -> new Line(p[0], p[1], p[2], p[3], p[4], p[5].isBlank() ? null : p[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
