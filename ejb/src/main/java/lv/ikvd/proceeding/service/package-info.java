/**
 * The way of a case: intake, checking, deciding with four eyes, notifying, contesting.
 *
 * <p>A register declares a {@link lv.ikvd.proceeding.service.Procedure} per kind of proceeding;
 * what is particular to it stands there, and nothing here asks which register it is. Who may decide
 * what, in which term and form, is data of the rule version that the case was opened under.
 */
package lv.ikvd.proceeding.service;
