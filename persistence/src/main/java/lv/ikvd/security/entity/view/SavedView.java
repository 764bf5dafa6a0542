package lv.ikvd.security.entity.view;

import java.io.Serializable;

/**
 * A question to a list under a name of its own.
 *
 * @param path of the list behind the context path, such as {@code /childminder/list}
 * @param query what stands behind the question mark; empty for the list as it is
 */
public record SavedView(long id, String path, String name, String query) implements Serializable {

  public static final int NAME_LENGTH = 60;
  public static final int QUERY_LENGTH = 1000;

  /** Where it leads. */
  public String address() {
    return query.isEmpty() ? path : path + "?" + query;
  }
}
