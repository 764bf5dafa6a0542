/** The work of a team: who has how much, who is away and who substitutes. */
package lv.ikvd.proceeding.web.team;
