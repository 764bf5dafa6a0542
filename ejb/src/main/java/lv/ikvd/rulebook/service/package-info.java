/**
 * The rulebook in use: which version of a rule set holds on a day and what it says, and its
 * keeping. A feature asks with the date that the law names (usually that of the application) and
 * keeps the version's id. Changes are told by the event {@link
 * lv.ikvd.rulebook.service.RuleChanged}.
 */
package lv.ikvd.rulebook.service;
