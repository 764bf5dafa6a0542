package lv.ikvd.registry.service;

import java.util.Collections;
import java.util.Map;

/**
 * Public fields of an entry in their order, {@code number} and {@code status} first. Values are
 * texts, numbers, booleans, days, moments, constants, null, and lists or maps of these.
 */
public record PublicRecord(Map<String, Object> fields) {

  public PublicRecord {
    fields = Collections.unmodifiableMap(fields);
  }
}
