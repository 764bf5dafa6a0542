package lv.ikvd.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import lv.ikvd.notice.entity.NoticeRow;

/** All that keeps notices back, found by CDI. */
@ApplicationScoped
public class Withholdings {

  private Iterable<Withholding> declared = List.of();

  protected Withholdings() {}

  @Inject
  Withholdings(@Any Instance<Withholding> declared) {
    this((Iterable<Withholding>) declared);
  }

  public Withholdings(Iterable<Withholding> declared) {
    this.declared = declared;
  }

  boolean withhold(NoticeRow notice) {
    return StreamSupport.stream(declared.spliterator(), false)
        .anyMatch(one -> one.withholds(notice));
  }
}
