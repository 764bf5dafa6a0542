package lv.ikvd.database.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lv.ikvd.database.entity.Schema;

/**
 * Brings the tables up to date before anything else of the application runs.
 *
 * <p>Flyway commits by itself, hence no transaction of the container around it. Start-up beans that
 * read tables carry {@code @DependsOn("Migrations")}. If it fails the application does not start,
 * and the log has one line that says why.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DenyAll
public class Migrations {

  /** Stands before the line that says why IKVIS does not start; the starter looks for it. */
  public static final String REFUSAL = "IKVIS does not start. ";

  private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

  @Resource(lookup = Database.NAME)
  private DataSource database;

  @PostConstruct
  void migrate() {
    try {
      int applied = new Schema(database).migrate();
      LOG.log(Level.INFO, "The database is up to date; migrations applied now: {0}", applied);
    } catch (IllegalStateException refusal) {
      LOG.severe(REFUSAL + refusal.getMessage());
      throw refusal;
    }
  }
}
