package lv.ikvd.programmelicence.service;

import javax.sql.DataSource;
import lv.ikvd.registry.service.Publication;

/** The public list without a server: its statements and its records on a connection at hand. */
public final class BareLicences {

  private BareLicences() {}

  public static Publication on(DataSource database) {
    return new LicencePublication(database);
  }
}
