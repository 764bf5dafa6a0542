package lv.ikvd.system;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A clerk's morning on one server, hour by hour: what came in becomes cases, letters write
 * themselves and go to the post, twenty alike are prepared at once and signed by the head,
 * differences with VIIS are settled, a fee is matched, a consultation is noted and a journalist
 * answered.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MorningSystemIT {

  @TempDir static Path folder;

  @Test
  @Order(1)
  void whatCameInBecomesCases() throws IOException {
    new IntakeStory(folder).tell();
  }

  @Test
  @Order(2)
  void lettersWriteThemselvesAndGoToThePostTogether() throws IOException {
    new LettersStory().tell();
  }

  @Test
  @Order(3)
  void twentyAlikeAreProposedAsABatchAndSignedInOneGo() {
    try (BatchStory batch = new BatchStory()) {
      batch.tell();
    }
  }

  @Test
  @Order(4)
  void aFileIsComparedOneDifferenceIsTakenAnotherSentAndTheEntrySaysWhence() {
    new MastersStory().tell();
  }

  @Test
  @Order(5)
  void aDecisionWaitsUntilTheBankHasShownTheMoney() {
    new FeeStory().tell();
  }

  @Test
  @Order(6)
  void aConsultationIsNotedWithAReviewedAnswer() {
    new ConsultationStory().tell();
  }

  @Test
  @Order(7)
  void aJournalistsQuestionIsAnsweredFromTheRegister() {
    new QuestionStory().tell();
  }
}
