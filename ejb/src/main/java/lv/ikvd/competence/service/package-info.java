/**
 * Delegation of the assessment of professional competence acquired outside formal education: what
 * is applied for, what the rules ask, what decisions do, what everyone may see.
 */
package lv.ikvd.competence.service;
