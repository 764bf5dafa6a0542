/**
 * Contracts by which the assessment of professional competence acquired outside formal education is
 * delegated to institutions, in the versions of their entries and in what cases propose.
 */
package lv.ikvd.competence.entity;
