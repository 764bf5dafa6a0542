package lv.ikvd.issuance.service.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.ikvd.registry.entity.EntryRow;

/** What extracts from a register say; an application-scoped bean. */
public interface ExtractSource {

  /** Code of the register. */
  String register();

  /** Code of the kind of document that the extract is. */
  String kind();

  /** What an extract says, frozen; empty if the entry was not in the register on the day. */
  Optional<ExtractDraft> draft(EntryRow entry, LocalDate asOn, Instant knownAt);
}
