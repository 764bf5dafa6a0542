/**
 * Changes that concern many licences: prepared once, looked at licence by licence, entered by a job
 * in sets, each institution told once; what cannot be entered becomes a case.
 */
package lv.ikvd.programmelicence.service.change;
