package lv.ikvd.database.entity;

import java.io.PrintWriter;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL as the settings name it: {@code ikvis.db.url}, {@code ikvis.db.user} and {@code
 * ikvis.db.password}, in the environment {@code IKVIS_DB_URL}, {@code IKVIS_DB_USER} and {@code
 * IKVIS_DB_PASSWORD}.
 *
 * <p>The server instantiates this class for its connection pool. A class of our own reads the
 * settings the same way on both runtimes; user and password that the pool hands over come from the
 * data source definition, which holds no secret, and are therefore not used.
 */
public class IkvisDataSource implements DataSource, Serializable {

  private static final long serialVersionUID = 1L;

  private transient DataSource postgres;

  @Override
  public Connection getConnection() throws SQLException {
    return postgres().getConnection();
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return getConnection();
  }

  private synchronized DataSource postgres() throws SQLException {
    if (postgres == null) {
      // The server opens the first connections on threads that belong to no application yet.
      Config config = ConfigProvider.getConfig(IkvisDataSource.class.getClassLoader());
      postgres =
          to(
              setting(config, "ikvis.db.url"),
              setting(config, "ikvis.db.user"),
              setting(config, "ikvis.db.password"));
    }
    return postgres;
  }

  private static String setting(Config config, String name) {
    return config.getOptionalValue(name, String.class).orElse(null);
  }

  /**
   * The same access for programs outside the server.
   *
   * @throws SQLException if the address is missing or not one of PostgreSQL
   */
  public static DataSource to(String url, String user, String password) throws SQLException {
    if (url == null || url.isBlank()) {
      throw new SQLException("IKVIS_DB_URL is not set");
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException malformed) {
      throw new SQLException("IKVIS_DB_URL is not an address of PostgreSQL", malformed);
    }
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    source.setApplicationName("ikvis");
    source.setTcpKeepAlive(true);
    // The detail of a refused row is the row itself: names and codes that no log may hold.
    source.setLogServerErrorDetail(false);
    return source;
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("logging is configured in the server");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    postgres().setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return postgres().getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.postgresql");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    if (type.isInstance(postgres())) {
      return type.cast(postgres());
    }
    throw new SQLException("not a wrapper for " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || type.isInstance(postgres());
  }
}
