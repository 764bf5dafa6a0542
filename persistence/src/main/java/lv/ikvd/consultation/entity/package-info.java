/**
 * Consultations: what was asked and answered, counted by topic and month, and the answers that were
 * reviewed so that others may take them over. Personal data stand in notes alone.
 */
package lv.ikvd.consultation.entity;
