package lv.ikvd.registry.rest;

import jakarta.ws.rs.QueryParam;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;

/**
 * {@code q}, {@code status} and {@code municipality} of a list of entries, as its
 * {@code @BeanParam}.
 */
public class EntriesFilter {

  private static final int MAX_LENGTH = 300;

  @QueryParam("q")
  private String q;

  @QueryParam("status")
  private String status;

  @QueryParam("municipality")
  private String municipality;

  PublicQuery query(AsOf asOf, PageRequest page) {
    if (q != null && (q.length() > MAX_LENGTH || q.indexOf('\0') >= 0)) {
      throw new Problem("REGISTRY-016", MAX_LENGTH).at("q");
    }
    return new PublicQuery(q, status, municipality, asOf, page);
  }
}
