package lv.ikvd.worktime.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that override the calendar's rules: a handful a year, read whole. */
@ApplicationScoped
public class CalendarDays {

  @PersistenceContext private EntityManager em;

  protected CalendarDays() {}

  /** For tests: the repository over an entity manager of their own. */
  public CalendarDays(EntityManager em) {
    this.em = em;
  }

  public List<CalendarDayRow> all() {
    return em.createQuery(
            "select new lv.ikvd.worktime.entity.CalendarDayRow(d.day, d.kind, d.nameLv, d.nameEn,"
                + " d.citation, d.verified, d.version) from CalendarDay d order by d.day",
            CalendarDayRow.class)
        .getResultList();
  }

  public Optional<CalendarDay> find(LocalDate day) {
    return Optional.ofNullable(em.find(CalendarDay.class, day));
  }

  public void add(CalendarDay day) {
    em.persist(day);
  }

  public void remove(CalendarDay day) {
    em.remove(day);
  }
}
