package lv.ikvd.seal.service;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the library's own lines out of the log: they name files and certificates, which may be of
 * persons, and say nothing that a report does not. Loggers are held, for one that nobody holds is
 * forgotten with its level.
 */
final class LibraryLog {

  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("eu.europa.esig.dss"), Logger.getLogger("org.apache.xml.security"));

  private LibraryLog() {}

  static void quieten() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
