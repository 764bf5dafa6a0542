package lv.ikvd.proceeding.service.papers;

import lv.ikvd.registry.service.RecordedVersion;

/**
 * A document that follows from a decision.
 *
 * @param number that the register gave it; null where the kind's own series numbers it
 * @param contentJson what it says
 */
public record Enclosure(RecordedVersion version, String number, String contentJson) {}
