package lv.ikvd.proceeding.service.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import lv.ikvd.proceeding.entity.team.TeamReader;
import lv.ikvd.proceeding.entity.team.TeamRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** The work of a team as its manager sees it: numbers, no person of a case. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class TeamQueries {

  @Inject private TeamReader reader;
  @Inject private OfficeContext office;

  /** Who has how many cases, where they stand, what is late, and who is away. */
  public List<TeamRow> team() {
    LocalDate today = office.today();
    return reader.rows(today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
  }
}
