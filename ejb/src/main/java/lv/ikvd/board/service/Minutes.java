package lv.ikvd.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.SittingRepository;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;

/** Orders the minutes of a closed sitting, and notes where their file is once it is rendered. */
@ApplicationScoped
public class Minutes {

  static final String KIND = "MINUTES";

  @Inject private SittingDesk desk;
  @Inject private SittingRepository sittings;
  @Inject private MinutesComposer composer;
  @Inject private Issuance issuance;

  void order(Sitting sitting) {
    sittings.flush();
    issuance.issue(
        new IssueDraft(
            KIND,
            sitting.getBoard(),
            null,
            null,
            null,
            null,
            null,
            composer.compose(sitting.getNumber(), desk.rule(sitting), desk.actor()).json()),
        sitting.getMinutesNumber());
  }

  void onRendered(@Observes DocumentRendered rendered) {
    if (rendered.kind().equals(KIND) && !rendered.duplicate()) {
      sittings
          .ofMinutes(rendered.number())
          .ifPresent(sitting -> sitting.recordedIn(rendered.documentId()));
    }
  }
}
