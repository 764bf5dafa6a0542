package lv.ikvd.rulebook.service;

import java.time.LocalDate;

/**
 * What makes or describes a version of a rule set.
 *
 * @param from the first day of a new version; ignored when an existing one is described
 * @param note what is known about the version that its rows cannot say; may be null
 */
public record VersionCommand(
    LocalDate from, String citation, String titleLv, String titleEn, String note) {}
