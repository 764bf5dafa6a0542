package lv.ikvd.institution.service;

import java.util.List;

/**
 * A notice that stands in the register.
 *
 * @param fields what it changed, by the names of the rulebook's table of fields
 */
public record TakenNotice(long versionId, List<String> fields) {}
