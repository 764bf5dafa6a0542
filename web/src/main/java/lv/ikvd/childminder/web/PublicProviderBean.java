package lv.ikvd.childminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.Publications;
import lv.ikvd.shell.web.AskedDay;

/** What the register says of one provider, to everyone, today or as on an earlier day. */
@Named("publicProviderBean")
@RequestScoped
public class PublicProviderBean {

  @Inject private Publications publications;
  @Inject private Classifiers classifiers;
  @Inject private AskedDay askedDay;
  @Inject private Clock clock;

  private String asked;
  private PublicCard card;
  private String confirmedHow;

  /** Reads the entry before the page is rendered; that there is none is an answer too. */
  public void open(String number, String on) {
    LocalDate day = askedDay.open(on);
    asked = number == null ? "" : number.strip();
    try {
      card = PublicCard.of(publications.entry(ChildMinders.REGISTER, asked, new AsOf(day, null)));
    } catch (Problem problem) {
      if (problem.kind() != Problem.Kind.NOT_FOUND) {
        throw problem;
      }
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
      return;
    }
    confirmedHow = card.confirmedHow() == null ? null : how(card.confirmedHow());
  }

  /** The way in which the data were confirmed, in words; a value that has ended keeps its code. */
  private String how(String code) {
    String language = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    return classifiers.values("CM_CONFIRMATION", card.confirmedOn()).stream()
        .filter(value -> value.code().equals(code))
        .map(value -> value.name(language))
        .findFirst()
        .orElse(code);
  }

  /** The number that was asked about. */
  public String getAsked() {
    return asked;
  }

  /** Null if the register knew no such number on the day. */
  public PublicCard getCard() {
    return card;
  }

  public String getConfirmedHow() {
    return confirmedHow;
  }

  public Instant getCheckedAt() {
    return clock.instant();
  }
}
