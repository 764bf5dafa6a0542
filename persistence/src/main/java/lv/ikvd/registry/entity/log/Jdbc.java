package lv.ikvd.registry.entity.log;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;

/** Statements with arrays on the connection of the transaction, past the persistence context. */
final class Jdbc {

  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private Jdbc() {}

  static <T> T call(EntityManager em, Work<T> work) {
    Connection connection = em.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("the register log is read and written in a transaction");
    }
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
