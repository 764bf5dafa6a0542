/**
 * The one family of failures that a user can understand. Every refusal of a rule, in any module, is
 * a {@link lv.ikvd.problem.entity.Problem} with a code; the text and the remedy for the code stand
 * in the message bundles of the web module in both languages, so that a rule never writes a
 * sentence itself.
 */
package lv.ikvd.problem.entity;
