package lv.ikvd.proceeding.service;

import lv.ikvd.registry.service.RecordedVersion;

/**
 * A document that follows from a decision.
 *
 * @param kind code of its {@link lv.ikvd.issuance.service.DocumentKind}
 * @param number that the register gave it; null where the kind's own series numbers it
 * @param contentJson what it says
 */
public record Enclosure(String kind, RecordedVersion version, String number, String contentJson) {}
