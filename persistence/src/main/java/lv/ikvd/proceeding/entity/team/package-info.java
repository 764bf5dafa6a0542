/** Who works on cases: absences of officials and their substitutes, the load of a team. */
package lv.ikvd.proceeding.entity.team;
