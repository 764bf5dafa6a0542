/**
 * Entries of the registers and their versions, common to all registers, and the series that number
 * them.
 *
 * <p>An entry is a number that stays. What the register says about it stands in versions with two
 * times: from when to when it is in force, and from when to when it was what the Service knew. A
 * version is never rewritten; a correction supersedes it. The typed content of a version is a table
 * of the register itself, 1:1 with the version.
 */
package lv.ikvd.registry.entity;
