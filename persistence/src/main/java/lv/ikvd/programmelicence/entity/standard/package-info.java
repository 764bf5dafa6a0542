/**
 * Standards of education, the grades that stand under each, sample programmes and their plans, and
 * how a plan is held against a standard.
 */
package lv.ikvd.programmelicence.entity.standard;
