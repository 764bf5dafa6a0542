package lv.ikvd.institution.service;

import javax.sql.DataSource;
import lv.ikvd.registry.service.Publication;

/** The public list without a server: its statements and its records on a connection at hand. */
public final class BareInstitutions {

  private BareInstitutions() {}

  public static Publication on(DataSource database) {
    return new InstitutionPublication(database);
  }
}
