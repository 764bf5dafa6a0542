package lv.ikvd.database.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

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
@DenyAll
public class Database {

  public static final String NAME = "java:app/jdbc/ikvis";
}
