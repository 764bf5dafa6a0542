/**
 * Pages of the rulebook: what the law's data says in each version, what nobody has compared with
 * the published text yet, and how an administrator changes, confirms and follows it with a new
 * version. Every step asks for the reason.
 */
package lv.ikvd.rulebook.web;
