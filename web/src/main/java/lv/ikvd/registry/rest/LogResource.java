package lv.ikvd.registry.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.log.Hash;
import lv.ikvd.registry.entity.log.LeafJson;
import lv.ikvd.registry.entity.log.TreeHead;
import lv.ikvd.registry.service.log.ConsistencyProof;
import lv.ikvd.registry.service.log.InclusionProof;
import lv.ikvd.registry.service.log.Proofs;
import lv.ikvd.registry.service.log.PublicKeyRow;
import lv.ikvd.shell.rest.ETags;
import lv.ikvd.shell.rest.PublicJson;

/**
 * The register log (RFC 9162) for whoever wants to check that no entry was changed past the
 * Service. Hashes are hex.
 */
@Path("log")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LogResource {

  /** What two sizes prove is the same for ever; a year is as long as caches look ahead. */
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  @Inject private Proofs proofs;

  @GET
  @Path("head")
  public Response head(@Context Request request) {
    TreeHead head = proofs.head();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("treeSize", head.treeSize());
    json.put("rootHash", head.rootHash());
    json.put("timestamp", LeafJson.moment(head.signedAt()));
    json.put("signature", HexFormat.of().formatHex(head.signature()));
    json.put("keyId", head.keyId());
    return answer(request, json);
  }

  @GET
  @Path("proof")
  public Response proof(@QueryParam("leaf") String leaf, @Context Request request) {
    InclusionProof proof = proofs.inclusion(number(leaf, "leaf"));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("leafHash", proof.leafHash());
    json.put("leafIndex", proof.leafIndex());
    json.put("treeSize", proof.treeSize());
    json.put("inclusionPath", hex(proof.inclusionPath()));
    return answer(request, json);
  }

  @GET
  @Path("consistency")
  public Response consistency(@QueryParam("from") String from, @QueryParam("to") String to) {
    ConsistencyProof proof = proofs.consistency(number(from, "from"), number(to, "to"));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", proof.from());
    json.put("to", proof.to());
    json.put("consistencyPath", hex(proof.consistencyPath()));
    return Response.ok(PublicJson.bytes(json)).header("Cache-Control", FOR_GOOD).build();
  }

  @GET
  @Path("key")
  public Response key(@Context Request request) {
    PublicKeyRow key = proofs.publicKey();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("keyId", key.keyId());
    json.put("algorithm", "Ed25519");
    json.put("publicKey", key.pem());
    return answer(request, json);
  }

  private static Response answer(Request request, Map<String, Object> content) {
    byte[] json = PublicJson.bytes(content);
    return ETags.answer(request, PublicJson.tag(json), () -> json);
  }

  private static List<String> hex(List<Hash> path) {
    return path.stream().map(Hash::hex).toList();
  }

  private static long number(String text, String parameter) {
    try {
      return Long.parseLong(text == null ? "" : text.strip());
    } catch (NumberFormatException e) {
      throw new Problem("REGISTRY-013").at(parameter).because(e);
    }
  }
}
