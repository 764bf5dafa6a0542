package lv.ikvd.system;

import java.nio.file.Path;
import javax.sql.DataSource;

/** IKVIS on one of its two runtimes, for tests that hold on both. */
public interface RunningServer {

  /** Address of the application, without a slash at its end. */
  String baseUrl();

  /** Past the application, to see what it stored. */
  DataSource database();

  Path log();

  /** An address of the server itself, such as {@code /health}. */
  default String rootUrl() {
    return baseUrl().substring(0, baseUrl().length() - "/ikvis".length());
  }
}
