package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.entity.posting.PostalBatchRow;
import lv.ikvd.notice.entity.posting.PostalItemRow;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.notice.service.posting.PostalBatches;
import lv.ikvd.notice.service.posting.PostalPrinting;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.CaseFlow;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters to the post: printed together, in one batch at a time, posted together. */
class PostalBatchesDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private CaseDesk desk;
  private long party;
  private long document;
  private final List<Long> letters = new ArrayList<>();

  @BeforeEach
  void letters() {
    desk = new CaseDesk(database);
    String number = new Applied(desk).registration();
    party = desk.row(number).partyId();
    desk.run(CaseFlow.class, f -> f.suspend(desk.ref(number), "Gaida atzinumu."));
    desk.work();
    document = Long.parseLong(desk.strings("select document_id from notice").get(0));
    letters.add(waiting(Channel.REGISTERED_POST, document));
    letters.add(waiting(Channel.POST, null));
    letters.add(waiting(Channel.REGISTERED_POST, document));
  }

  @Test
  void isPrintedInItsOrderEachLetterOnASheetOfItsOwn() throws IOException {
    long batch = make(letters);

    List<String> pages = pages(print(batch));

    assertThat(pages).hasSize(6);
    assertThat(pages.get(0)).contains("VĒSTULE", "apturēt");
    assertThat(pages.get(2)).contains("Zanei", "Ogļu iela 1", "Pirmā rindkopa.", "Otrā rindkopa.");
    assertThat(List.of(pages.get(1), pages.get(3), pages.get(5)))
        .allSatisfy(page -> assertThat(page.strip()).isEmpty());
    print(batch);
    assertThat(row(batch))
        .extracting(PostalBatchRow::prints, PostalBatchRow::printedBy, PostalBatchRow::letters)
        .containsExactly(2, CaseDesk.ANNA.name(), 3);
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    desk.run(PostalPrinting.class, p -> p.list(batch, list));
    assertThat(pages(list.toByteArray()).get(0))
        .contains("PASTA SŪTĪJUMU SARAKSTS", "Ierakstīts", "Vienkāršs", "Sūtījumi kopā: 3");
  }

  /** The letter is sealed with the first address, so a sheet with the new one lies on top. */
  @Test
  void whatIsSentAgainBearsTheAddressToWhichItGoesNow() throws IOException {
    long first = letters.get(0);
    desk.run(Notices.class, n -> n.markSent(first, desk.today(), null));
    desk.run(Notices.class, n -> n.recordFailure(first, "Adresāts pārcēlies"));
    long again =
        desk.in(
            Notices.class,
            n -> n.repeat(first, Channel.REGISTERED_POST, "Jaunā iela 7, Rīga, LV-1010"));
    desk.work();

    List<String> pages = pages(print(make(List.of(again))));

    assertThat(pages).hasSize(4);
    assertThat(pages.get(0))
        .contains("Zanei", "Jaunā iela 7, Rīga, LV-1010", "nosūtām atkārtoti")
        .doesNotContain("Ogļu iela");
    assertThat(pages.get(1).strip()).as("the letter begins on its own sheet").isEmpty();
    assertThat(pages.get(2)).contains("VĒSTULE", "apturēt");
  }

  @Test
  void isPostedAsAWholeWithTheNumbersOfItsRegisteredItems() {
    long batch = make(letters);
    refused("NOTICE-034", () -> posted(batch, List.of("RR1LV")));
    refused("NOTICE-035", () -> posted(batch, List.of("RR1LV", "RR1LV")));
    refused(
        "NOTICE-013",
        () ->
            desk.run(
                PostalBatches.class, b -> b.posted(batch, 0, desk.today().plusDays(1), List.of())));
    assertThat(
            desk.strings("select 1 from notice where sent_at is not null and channel like '%POST'"))
        .isEmpty();

    posted(batch, List.of(" RR1LV ", "RR2LV"));

    List<PostalItemRow> items = desk.in(PostalBatches.class, b -> b.letters(batch));
    assertThat(items).extracting(PostalItemRow::noticeId).containsExactlyElementsOf(letters);
    assertThat(items).extracting(PostalItemRow::reference).containsExactly("RR1LV", null, "RR2LV");
    assertThat(items)
        .allSatisfy(item -> assertThat(item.sentOn()).isEqualTo(desk.today()))
        .allSatisfy(item -> assertThat(item.deemedOn()).isAfter(desk.today()));
    assertThat(desk.in(PostalBatches.class, PostalBatches::open)).isEmpty();
    refused("NOTICE-036", () -> posted(batch, List.of()));
    refused("NOTICE-031", () -> make(letters));
  }

  @Test
  void aLetterStandsInOneOpenBatchAtATime() {
    long first = make(letters.subList(0, 2));
    desk.as(CaseDesk.ILZE);
    assertThatThrownBy(() -> make(letters))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("NOTICE-030");
              assertThat(problem.arguments()).contains(first, CaseDesk.ANNA.name());
            });
    assertThat(desk.in(PostalBatches.class, PostalBatches::open)).hasSize(1);

    desk.run(PostalBatches.class, b -> b.takeOut(first, 0, letters.get(1)));
    refused("NOTICE-036", () -> posted(first, List.of()));
    make(letters.subList(1, 3));
    desk.run(PostalBatches.class, b -> b.giveUp(first, 1));
    make(letters.subList(0, 1));
  }

  @Test
  void whatWasSentByAnotherWayIsFoundOutBeforeTheBatchIsEntered() {
    long batch = make(letters);
    desk.run(Notices.class, n -> n.markSent(letters.get(1), desk.today(), "izsniegts"));

    refused("NOTICE-005", () -> posted(batch, List.of()));
    assertThat(desk.strings("select sent_on from notice where id = " + letters.get(0)))
        .containsExactly("null");

    desk.run(PostalBatches.class, b -> b.takeOut(batch, 0, letters.get(1)));
    desk.run(PostalBatches.class, b -> b.posted(batch, 1, desk.today(), List.of()));
    assertThat(desk.strings("select reference from notice where id = " + letters.get(1)))
        .containsExactly("izsniegts");
  }

  @Test
  void whatDoesNotGoByPostIsRefused() {
    refused("NOTICE-022", () -> make(List.of()));
    long inPerson = waiting(Channel.IN_PERSON, document);
    refused("NOTICE-031", () -> make(List.of(inPerson)));
    refused("NOTICE-033", () -> row(99_999));
  }

  private long waiting(Channel channel, Long attached) {
    String key = "test-" + channel + letters.size();
    long id =
        desk.in(
            Notices.class,
            n ->
                n.prepare(
                    new NoticeDraft(
                        key,
                        "LETTER",
                        null,
                        null,
                        party,
                        channel,
                        "Ogļu iela 1, Jelgava",
                        "Par lietu",
                        "Pirmā rindkopa.\n\nOtrā rindkopa.",
                        attached)));
    desk.work();
    return id;
  }

  private long make(List<Long> chosen) {
    return desk.in(PostalBatches.class, b -> b.make(chosen));
  }

  private void posted(long batch, List<String> numbers) {
    desk.run(PostalBatches.class, b -> b.posted(batch, 0, desk.today(), numbers));
  }

  private PostalBatchRow row(long batch) {
    return desk.in(PostalBatches.class, b -> b.get(batch));
  }

  private byte[] print(long batch) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    desk.run(
        PostalPrinting.class,
        p -> {
          try {
            p.print(batch, out);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
    return out.toByteArray();
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(read).replace('\u00a0', ' '));
      }
      return pages;
    }
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
