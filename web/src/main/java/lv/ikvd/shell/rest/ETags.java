package lv.ikvd.shell.rest;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;

/** Answers 304 when the client already has this version; the body is only made when it does not. */
public final class ETags {

  private ETags() {}

  /** Fields in their order as JSON; the version is what they say. */
  public static Response answer(Request request, Map<String, ?> fields) {
    byte[] json = PublicJson.bytes(fields);
    return answer(request, PublicJson.tag(json), () -> json);
  }

  /**
   * The version is any text that changes whenever the answer does. The client asks again each time.
   */
  public static Response answer(Request request, String version, Supplier<?> body) {
    EntityTag tag = new EntityTag(version);
    CacheControl control = new CacheControl();
    control.setNoCache(true);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = unchanged == null ? Response.ok(body.get()) : unchanged;
    return answer.tag(tag).cacheControl(control).build();
  }
}
