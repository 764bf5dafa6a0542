package lv.ikvd.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of a request for {@code r:messages} and {@code r:input}: what, what to do, and
 * where.
 */
@Named("notes")
@RequestScoped
public class NotesBean {

  /** The code of what JSF itself refuses; its words say what to do. */
  private static final Pattern CODE = Pattern.compile("\\[(\\S+)]");

  /** One message; the target is the client id of the field or null. */
  public record Note(String text, String remedy, String code, String target) {}

  /**
   * The messages of the input with that id beside the component. What shows them may stand in a
   * repetition, itself a naming container: the input's container is that of the element named after
   * the field.
   */
  public List<Note> ofField(UIComponent shownBy, String id) {
    UIComponent element = shownBy;
    while (element != null && !(id + "-error").equals(element.getId())) {
      element = element.getParent();
    }
    if (element == null) {
      throw new IllegalArgumentException("no place for the errors of " + id);
    }
    UIComponent input = element.findComponent(id);
    return input == null ? List.of() : notes(input.getClientId());
  }

  /** Whether a field of the row is refused in which the element stands: what is folded opens. */
  public boolean refusedBeside(UIComponent element) {
    String own = element.getClientId();
    String row = own.substring(0, own.lastIndexOf(':') + 1);
    return getErrors().stream()
        .anyMatch(note -> note.target() != null && note.target().startsWith(row));
  }

  public List<Note> getErrors() {
    return bySeverity(FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL);
  }

  /** Refusals that name no field, for a page that says the others beside their fields alone. */
  public List<Note> getGeneral() {
    return getErrors().stream().filter(note -> note.target() == null).toList();
  }

  /** Whether a refusal names a field; one that names none cannot be mended in the form. */
  public boolean isInFields() {
    return getErrors().stream().anyMatch(note -> note.target() != null);
  }

  public List<Note> getWarnings() {
    return bySeverity(FacesMessage.SEVERITY_WARN);
  }

  public List<Note> getDone() {
    return bySeverity(FacesMessage.SEVERITY_INFO);
  }

  private static List<Note> bySeverity(Severity... severities) {
    List<Note> notes = new ArrayList<>();
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<String> targets = context.getClientIdsWithMessages();
    while (targets.hasNext()) {
      String target = targets.next();
      for (FacesMessage message : context.getMessageList(target)) {
        if (List.of(severities).contains(message.getSeverity())) {
          notes.add(note(message, target));
        }
      }
    }
    return notes;
  }

  private static List<Note> notes(String clientId) {
    return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
        .map(message -> note(message, clientId))
        .toList();
  }

  private static Note note(FacesMessage message, String target) {
    if (message instanceof ProblemMessage problem) {
      return new Note(problem.getSummary(), problem.getDetail(), problem.code(), target);
    }
    Matcher code = CODE.matcher(String.valueOf(message.getDetail()));
    if (code.matches()) {
      return new Note(message.getSummary(), null, code.group(1), target);
    }
    boolean same = Objects.equals(message.getSummary(), message.getDetail());
    return new Note(message.getSummary(), same ? null : message.getDetail(), null, target);
  }
}
