/**
 * The rulebook: what the law says, as rows. A rule set (general administrative law, child-minders
 * …) has versions, each in force from a day until another; terms, decisions, checks, paragraphs,
 * parameters and fields belong to one version. A proceeding keeps the version it was opened under,
 * so that a new regulation is new data and never changes what was done under the old one. What
 * nobody has compared with the published law yet is marked as not verified.
 */
package lv.ikvd.rulebook.entity;
