package lv.ikvd.institution.web.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.institution.service.permit.CheckLetter;
import lv.ikvd.institution.service.permit.PermitLetters;
import lv.ikvd.shell.web.Done;
import org.omnifaces.util.Faces;

/** The letters about yearly checks that are due: looked at, chosen, and sent together. */
@Named("checkLettersBean")
@ViewScoped
public class CheckLettersBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PermitLetters letters;

  private List<CheckLetter> due;

  public void open() {
    due = letters.due();
  }

  /** Sends those that are ticked; of what was shown, whatever is posted. */
  public void send() {
    Set<String> shown =
        due.stream().map(letter -> letter.about().number()).collect(Collectors.toSet());
    String[] ticked = Faces.getRequestParameterValues("school");
    List<String> chosen =
        ticked == null ? List.of() : Arrays.stream(ticked).filter(shown::contains).toList();
    int sent = letters.write(chosen);
    Done.at("/institution/permits", "institution.permit.done.letters", sent);
  }

  public List<CheckLetter> getDue() {
    return due;
  }
}
