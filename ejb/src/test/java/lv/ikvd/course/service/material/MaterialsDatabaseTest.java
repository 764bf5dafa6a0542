package lv.ikvd.course.service.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.Material;
import lv.ikvd.course.entity.material.RemovedMaterial;
import lv.ikvd.course.service.CourseErasureDue;
import lv.ikvd.course.service.Courses;
import lv.ikvd.course.service.Enrolments;
import lv.ikvd.course.service.TestCourses;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who gets which material, what is refused, and that nothing is left of what was taken away. */
class MaterialsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String FROM = "192.0.2.5";

  private final CaseDesk desk = new CaseDesk(database);
  private final TestCourses courses = new TestCourses(desk);

  @Test
  void participantsGetWhatTheOthersDoNotSee() {
    String number = courses.open(courses.content("Materiāli"));
    courses.enrol(number, TestCourses.who("Materiālā", "0001000"));
    String token = courses.token("Materiālā");
    give(number, "Video", "https://video.example/1", null, true);
    give(number, "Slaidi", null, slides("ppt/presentation.xml", "viens"), false);

    assertThat(desk.in(Enrolments.class, e -> e.course(number)).materials())
        .extracting(Material::title)
        .containsExactly("Video");
    List<Material> given = desk.in(Enrolments.class, e -> e.open(token, FROM)).course().materials();
    assertThat(given).extracting(Material::title).containsExactly("Video", "Slaidi");
    long slides = given.get(1).id();
    Material file = desk.in(MaterialDownloads.class, d -> d.ofParticipant(token, FROM, slides));
    assertThat(file)
        .extracting(Material::fileName, Material::open)
        .containsExactly("slaidi.pptx", false);
    assertThatThrownBy(() -> desk.in(MaterialDownloads.class, d -> d.open(number, slides)))
        .hasMessage("COURSE-050");

    desk.run(Enrolments.class, e -> e.cancel(token, FROM));
    assertThatThrownBy(
            () -> desk.in(MaterialDownloads.class, d -> d.ofParticipant(token, FROM, slides)))
        .hasMessage("COURSE-050");
  }

  @Test
  void whatIsOverIsFoundByWhatItLeftForEveryone() {
    String first = courses.open(courses.content("Pagājušie pirmie"));
    desk.daysLater(30);
    String second = courses.open(courses.content("Pagājušie otrie"));
    String closed = courses.open(courses.content("Pagājušie slēgtie"));
    String off = courses.open(courses.content("Pagājušie atceltie"));
    give(first, "Video", "https://video.example/1", null, true);
    give(second, "Video", "https://video.example/2", null, true);
    give(closed, "Video", "https://video.example/3", null, false);
    give(off, "Video", "https://video.example/4", null, true);
    database.sql("update course set state = 'CANCELLED' where number = '" + off + "'");

    assertThat(past()).as("what is to come is not past").containsExactly(first);
    assertThat(ahead()).containsExactly(second, closed);
    desk.daysLater(18);
    assertThat(past()).as("the last first").containsExactly(second, first);
    assertThat(ahead()).isEmpty();
    assertThat(desk.in(Enrolments.class, e -> e.course(second)).materials())
        .extracting(Material::link)
        .containsExactly("https://video.example/2");
    assertThatThrownBy(() -> courses.enrol(second, TestCourses.who("Par vēlu", "0001000")))
        .hasMessage("COURSE-018");
    remove(second, "Vairs nav vajadzīgs");
    assertThat(past()).containsExactly(first);
  }

  private List<String> past() {
    return numbers(desk.in(Enrolments.class, e -> e.past("Pagājušie", PageRequest.first())));
  }

  private List<String> ahead() {
    return numbers(desk.in(Enrolments.class, e -> e.page("Pagājušie", PageRequest.first())));
  }

  private static List<String> numbers(Page<CourseRow> page) {
    return page.items().stream().map(CourseRow::number).toList();
  }

  @Test
  void whatIsTakenAwayIsGoneButThatItWas() {
    String number = courses.open(courses.content("Noņemtie"));
    String other = courses.open(courses.content("Citi"));
    give(number, "Slaidi", null, slides("ppt/presentation.xml", "divi"), false);
    give(other, "Tie paši", null, slides("ppt/presentation.xml", "divi"), false);

    assertThatThrownBy(() -> remove(number, " ")).hasMessage("COURSE-049");
    remove(number, "Kļūda slaidos");
    assertThat(materials(number)).isEmpty();
    List<RemovedMaterial> gone = desk.in(Materials.class, m -> m.removed(row(number)));
    assertThat(gone)
        .singleElement()
        .extracting(RemovedMaterial::title, RemovedMaterial::by, RemovedMaterial::reason)
        .containsExactly("Slaidi", CaseDesk.ANNA.name(), "Kļūda slaidos");
    assertThat(bytes(other)).as("the other course has the same file").isEqualTo("1");
    long document = materials(other).get(0).documentId();
    remove(other, "Arī šeit");
    assertThat(
            desk.strings(
                "select count(*) || '' from document_chunk where document_id = " + document))
        .containsExactly("0");
  }

  @Test
  void tenYearsAfterTheCourseItsFilesAreGone() {
    String number = courses.open(courses.content("Senie materiāli"));
    give(number, "Slaidi", null, slides("ppt/presentation.xml", "trīs"), false);
    give(number, "Saite", "https://example.org/", null, true);

    CourseErasureDue.after(desk, 10 * 366 - 30);
    assertThat(bytes(number)).isEqualTo("1");
    CourseErasureDue.after(desk, 10 * 366 + 30);
    assertThat(materials(number)).extracting(Material::title).containsExactly("Saite");
  }

  @Test
  void whatRunsOrHidesIsRefused() throws IOException {
    String number = courses.open(courses.content("Naidīgie"));

    refused(number, "<html><script>alert(1)</script>".getBytes(UTF_8), "DOCUMENT-003");
    refused(number, new byte[] {'M', 'Z', 0, 3}, "DOCUMENT-006");
    refused(number, new byte[0], "DOCUMENT-002");
    refused(number, slides("ppt/vbaProject.bin", "makro"), "COURSE-047");
    refused(number, script(), "COURSE-047");
    refused(number, "%PDF-1.7 nekas".getBytes(UTF_8), "COURSE-051");
    byte[] cut = slides("ppt/presentation.xml", "pārrauts");
    refused(number, Arrays.copyOf(cut, cut.length - 30), "COURSE-051");
    assertThatThrownBy(() -> give(number, "Nekas", null, null, false)).hasMessage("COURSE-048");
    assertThatThrownBy(() -> give(number, "Saite", "javascript:alert(1)", null, false))
        .hasMessage("COURSE-034");
    database.sql("update rule_parameter set value = '0' where code = 'MATERIAL_MAX_MB'");
    refused(number, slides("ppt/presentation.xml", "liels"), "DOCUMENT-001");
    database.sql("update rule_parameter set value = '50' where code = 'MATERIAL_MAX_MB'");
    assertThat(materials(number)).isEmpty();
  }

  private void refused(String number, byte[] content, String code) {
    assertThatThrownBy(() -> give(number, "Datne", null, content, false)).hasMessage(code);
  }

  private void give(String number, String title, String link, byte[] content, boolean open) {
    InputStream in = content == null ? null : new ByteArrayInputStream(content);
    desk.run(
        Materials.class,
        m -> m.add(number, new MaterialInput(title, link, "C:\\a\\slaidi.pptx", in, open)));
  }

  private void remove(String number, String reason) {
    long id = materials(number).get(0).id();
    desk.run(Materials.class, m -> m.remove(number, id, reason));
  }

  private List<Material> materials(String number) {
    return desk.in(Courses.class, c -> c.open(number)).materials();
  }

  private CourseRow row(String number) {
    return desk.in(Courses.class, c -> c.open(number)).row();
  }

  private String bytes(String number) {
    return desk.strings(
            "select count(*) || '' from document_chunk c join course_material m on m.document_id ="
                + " c.document_id and m.removed_at is null join course k on k.id = m.course_id"
                + " where k.number = '"
                + number
                + "'")
        .get(0);
  }

  private static byte[] slides(String part, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("[Content_Types].xml", "ppt/_rels/x.rels", part)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] script() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }
}
