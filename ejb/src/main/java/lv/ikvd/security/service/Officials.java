package lv.ikvd.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.security.entity.OfficialReader;
import lv.ikvd.security.entity.OfficialRow;

/** Names and positions of officials, as other officials see them beside their work. */
@Stateless
@PermitAll
public class Officials {

  @Inject private OfficialReader reader;

  public String displayName(long accountId) {
    return reader.find(accountId).map(OfficialRow::displayName).orElse("–");
  }

  /** The position under a signature; a dash where none is kept. */
  public String position(long accountId) {
    return reader.find(accountId).map(OfficialRow::position).orElse("–");
  }

  /** Active officials who work on cases, by name. */
  public List<OfficialRow> handlers() {
    return reader.handlers();
  }

  /** Those of them to whom a case can be handed over, by name. */
  public List<OfficialRow> registrars() {
    return reader.registrars();
  }
}
