/**
 * Whose case it is: taken, handed over, covered by a substitute during absence; the team's load.
 */
package lv.ikvd.proceeding.service.team;
