package lv.ikvd.proceeding.web.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.proceeding.entity.publication.LatePublication;
import lv.ikvd.proceeding.service.watch.PublicationWatch;

/** What decisions entered and is not public in its term, for who watches over the registers. */
@Named("latePublications")
@RequestScoped
public class PublicationsBean {

  @Inject private PublicationWatch watch;

  private List<LatePublication> rows;

  public List<LatePublication> getRows() {
    if (rows == null) {
      rows = watch.late();
    }
    return rows;
  }
}
