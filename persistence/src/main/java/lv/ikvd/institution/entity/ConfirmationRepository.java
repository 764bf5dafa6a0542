package lv.ikvd.institution.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import lv.ikvd.database.entity.Rows;

/** Keeps the days on which institutions confirmed what the register says of them. */
@ApplicationScoped
public class ConfirmationRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ConfirmationRepository() {}

  public ConfirmationRepository(EntityManager em) {
    this.em = em;
  }

  public void add(long entryId, LocalDate on) {
    Rows.execute(
        em,
        "insert into institution_confirmation values (?, ?) on conflict do nothing",
        entryId,
        on);
  }
}
