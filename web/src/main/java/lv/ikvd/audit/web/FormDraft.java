package lv.ikvd.audit.web;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.ikvd.audit.entity.DraftRow;
import lv.ikvd.audit.service.Drafts;
import lv.ikvd.database.entity.JsonText;

/**
 * The draft of a form, kept on the server as it is typed and offered when the user comes back. One
 * per form, record and browser tab.
 */
@Dependent
public class FormDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Drafts drafts;

  private String form;
  private String record;
  private String tab = UUID.randomUUID().toString();
  private long version;
  private Instant savedAt;
  private DraftRow offered;

  /** Looks for what was left unfinished. */
  public void begin(String formCode, String recordId) {
    form = formCode;
    record = recordId;
    List<DraftRow> left = drafts.offered(form, record);
    offered = left.isEmpty() ? null : left.get(0);
  }

  /** Stores what is typed into the form, whether or not it could be submitted. */
  public void save(Map<String, String> typed) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    typed.forEach(json::add);
    DraftRow row = drafts.save(form, record, tab, json.build().toString(), version);
    version = row.version();
    savedAt = row.savedAt();
  }

  /** Goes on with the draft that was offered. */
  public Map<String, String> resume() {
    Map<String, String> parameters = new LinkedHashMap<>();
    JsonObject json = JsonText.object(offered.content());
    json.forEach((name, value) -> parameters.put(name, ((JsonString) value).getString()));

    tab = offered.tab();
    version = offered.version();
    savedAt = offered.savedAt();
    offered = null;
    return parameters;
  }

  /** The offered draft is not wanted. */
  public void refuse() {
    drafts.discard(form, record, offered.tab());
    offered = null;
  }

  /** The form was submitted. */
  public void done() {
    drafts.discard(form, record, tab);
  }

  /** What the browser sent of the form, before any conversion. */
  public static Map<String, String> request() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public DraftRow getOffered() {
    return offered;
  }
}
