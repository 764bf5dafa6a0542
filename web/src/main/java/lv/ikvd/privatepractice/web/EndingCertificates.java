package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.privatepractice.entity.ExpiryCount;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.proceeding.web.team.EndingEntries;
import lv.ikvd.shell.web.Formats;

/** Certificates whose term ends and is not extended yet. */
@ApplicationScoped
public class EndingCertificates implements EndingEntries {

  @Inject private PracticeEntries entries;

  @Override
  public String label() {
    return "privatepractice.ending";
  }

  @Override
  public long count(LocalDate until) {
    return entries.forecast(until).stream().mapToLong(ExpiryCount::total).sum();
  }

  @Override
  public String list(LocalDate until) {
    return "/privatepractice/list?status=IN_FORCE&until="
        + Formats.typedDate(until)
        + "&sort=expiresOn";
  }
}
