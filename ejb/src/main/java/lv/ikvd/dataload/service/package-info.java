/**
 * Bulk load of whole histories: a zip of CSV files is looked through, staged, checked and written
 * as sets by a job. What can be loaded a feature declares as a {@link
 * lv.ikvd.dataload.service.LoadKind}.
 */
package lv.ikvd.dataload.service;
