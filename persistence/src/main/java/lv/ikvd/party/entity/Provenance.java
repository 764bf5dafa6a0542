package lv.ikvd.party.entity;

import java.time.Instant;

/**
 * Where a version comes from: who said it, when it was recorded, under which ground; and when it
 * was loaded, for rows of an earlier system, which keep the moment at which that system recorded
 * them.
 */
record Provenance(PartySource source, Instant recordedAt, Instant loadedAt, String citation) {

  static Provenance of(PartySource source, Instant now) {
    return new Provenance(source, now, null, null);
  }
}
