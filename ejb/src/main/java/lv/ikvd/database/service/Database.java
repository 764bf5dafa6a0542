package lv.ikvd.database.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Declares the one connection pool, for both runtimes, under {@link #NAME}.
 *
 * <p>User and password stand here only because the server refuses a pool without them; the real
 * ones are settings that {@link lv.ikvd.database.entity.IkvisDataSource} reads. Connections are
 * checked before use, so that a database that was restarted is found again.
 */
@DataSourceDefinition(
    name = Database.NAME,
    className = "lv.ikvd.database.entity.IkvisDataSource",
    user = "ikvis",
    password = "set-by-IKVIS_DB_PASSWORD",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 24,
    maxIdleTime = 300,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@Stateless
public class Database {

  public static final String NAME = "java:app/jdbc/ikvis";

  private static final Logger LOG = Logger.getLogger(Database.class.getName());

  @Resource(lookup = NAME)
  private DataSource database;

  /** Whether the database answers and is not a standby that only reads. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public boolean takesWrites() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show transaction_read_only")) {
      return row.next() && row.getString(1).equals("off");
    } catch (SQLException failure) {
      LOG.log(Level.WARNING, "The database does not answer: {0}", failure.getMessage());
      return false;
    }
  }
}
