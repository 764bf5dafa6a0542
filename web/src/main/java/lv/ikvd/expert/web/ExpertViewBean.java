package lv.ikvd.expert.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.Correctable;
import lv.ikvd.expert.service.ExpertNotes;
import lv.ikvd.expert.service.ExpertView;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.expert.service.own.OwnExpert;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** The card of an expert, for officials by its number, without one that of who looks. */
@Named("expertView")
@RequestScoped
public class ExpertViewBean {

  @Inject private Experts experts;
  @Inject private ExpertNotes notes;
  @Inject private OwnExpert own;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private ExpertView view;
  private List<Assessable> open;
  private List<Correctable> given;

  @PostConstruct
  void load() {
    view = isOwn() ? own.open() : experts.open(number);
    open = isOwn() ? own.assessable() : view.open();
    given = isOwn() ? own.given() : List.of();
  }

  /** Makes the page be read before it is rendered. */
  public void open() {
    // read when the bean was made
  }

  /** Takes days of absence back. */
  public void present(long absence) {
    if (isOwn()) {
      own.present(absence);
    } else {
      notes.present(number, absence);
    }
    Done.inFrame(getAddress(), "expert.done.present");
  }

  public void endInterest(long interest) {
    notes.endInterest(number, interest);
    Done.inFrame(getAddress(), "expert.done.interestEnded");
  }

  public boolean isOwn() {
    return number == null;
  }

  public String getAddress() {
    return isOwn() ? "/expert/own" : "/expert/entry/" + number;
  }

  /** The address of a step, to which {@code do} is added. */
  public String getActs() {
    return isOwn() ? "/expert/act" : "/expert/act/" + number;
  }

  public ExpertView getView() {
    return view;
  }

  /** What an expert recorded, on the own card. */
  public List<Correctable> getGiven() {
    return given;
  }

  /** What the reader may assess. */
  public List<Assessable> getOpen() {
    return open;
  }
}
