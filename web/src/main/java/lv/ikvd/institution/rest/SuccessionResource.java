package lv.ikvd.institution.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionNode;
import lv.ikvd.institution.service.succession.SuccessionGraph;
import lv.ikvd.institution.service.succession.Successions;
import lv.ikvd.shell.rest.ETags;

/** Predecessors and successors of an institution, as JSON. */
@Path("registers/INSTITUTION/entries/{number}/succession")
@ApplicationScoped
public class SuccessionResource {

  @Inject private Successions successions;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response succession(@PathParam("number") String number, @Context Request request) {
    SuccessionGraph graph = successions.around(number);
    Map<Long, SuccessionNode> nodes = graph.byId();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", number);
    json.put("institutions", graph.nodes().stream().map(SuccessionResource::json).toList());
    json.put("links", graph.links().stream().map(link -> json(link, nodes)).toList());
    return ETags.answer(request, json);
  }

  private static Map<String, Object> json(SuccessionNode node) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", node.number());
    json.put("name", node.name());
    json.put("registeredOn", node.registeredOn());
    json.put("endedOn", node.endedOn());
    return json;
  }

  private static Map<String, Object> json(SuccessionLink link, Map<Long, SuccessionNode> nodes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("predecessor", nodes.get(link.predecessorId()).number());
    json.put("successor", nodes.get(link.successorId()).number());
    json.put("on", link.on());
    json.put("kind", link.kind().name());
    return json;
  }
}
