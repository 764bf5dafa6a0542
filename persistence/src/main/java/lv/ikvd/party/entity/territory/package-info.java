/**
 * Municipalities with validity in time: 119 until the reform of 2021, 43 after it, and which
 * continues which, so that figures and lists of any year name the areas of that year.
 */
package lv.ikvd.party.entity.territory;
