package lv.ikvd.search.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.search.entity.AroundReader;
import lv.ikvd.search.entity.EntryCase;
import lv.ikvd.search.entity.EntryPaper;
import lv.ikvd.security.entity.Roles;

/** What stands around an entry, the look at which its page has recorded. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR})
public class AroundEntry {

  @Inject private AroundReader reader;

  public AroundEntry() {}

  public AroundEntry(AroundReader reader) {
    this.reader = reader;
  }

  /** The cases about an entry, those that are open first. */
  public List<EntryCase> cases(long entryId) {
    return reader.cases(entryId);
  }

  /** What came in and goes out in those cases. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
  public List<EntryPaper> papers(long entryId) {
    return reader.papers(entryId);
  }
}
