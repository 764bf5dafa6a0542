package lv.ikvd.bench.floor;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The least that a resource can do. */
@Path("empty")
public class EmptyResource {

  @GET
  @Produces("application/json")
  public String nothing() {
    return "{}";
  }
}
