package lv.ikvd.shell.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;

/** {@code page}, {@code size} and {@code sort} of a list resource, as its {@code @BeanParam}. */
public class Paging {

  @QueryParam("page")
  private String page;

  @QueryParam("size")
  private String size;

  @QueryParam("sort")
  private String sort;

  /** The request, its sort one of the fields given. */
  public PageRequest request(Set<String> sortable) {
    PageRequest request = PageRequest.parse(page, size, sort);
    if (request.sort() != null && !sortable.contains(request.sortField())) {
      throw new Problem("SHELL-010", request.sortField()).at("sort");
    }
    return request;
  }
}
