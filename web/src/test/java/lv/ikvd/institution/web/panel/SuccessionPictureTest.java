package lv.ikvd.institution.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionNode;
import lv.ikvd.institution.service.succession.SuccessionGraph;
import lv.ikvd.institution.web.panel.SuccessionPicture.Dot;
import org.junit.jupiter.api.Test;

class SuccessionPictureTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

  @Test
  void theOldestStandOnTopAndEachHasARow() {
    SuccessionPicture picture = picture(3, link(2, 1), link(3, 1));
    assertThat(picture.dots()).extracting(dot -> dot.node().entryId()).containsExactly(2L, 3L, 1L);
    assertThat(picture.dots()).extracting(Dot::y).doesNotHaveDuplicates().isSorted();
    assertThat(picture.dots()).extracting(Dot::own).containsExactly(false, false, true);
    assertThat(picture.lines()).hasSize(2);
  }

  @Test
  void aLaneStaysTakenUntilTheSuccessorIsDrawn() {
    SuccessionPicture picture = picture(4, link(1, 4), link(2, 3), link(3, 4));
    List<Integer> lanes = picture.dots().stream().map(Dot::x).toList();
    assertThat(lanes.get(0)).as("1 waits for 4 while 2 and 3 are drawn").isNotIn(lanes.get(1));
    assertThat(lanes.get(0)).isNotEqualTo(lanes.get(2));
  }

  @Test
  void aCircleHasAPictureToo() {
    SuccessionPicture picture = picture(2, link(1, 2), link(2, 1));
    assertThat(picture.dots()).hasSize(2);
    assertThat(picture.lines()).hasSize(2);
  }

  @Test
  void fiftyAncestorsStayNarrow() {
    SuccessionLink[] links =
        LongStream.rangeClosed(2, 51).mapToObj(id -> link(id, 1)).toArray(SuccessionLink[]::new);
    SuccessionPicture picture = picture(51, links);
    assertThat(picture.width()).isLessThan(300);
    assertThat(picture.dots()).allMatch(dot -> dot.x() < picture.getLabelX());
  }

  private static SuccessionLink link(long before, long after) {
    return new SuccessionLink(before, after, DAY, SuccessionKind.JOINING);
  }

  private static SuccessionPicture picture(int count, SuccessionLink... links) {
    List<SuccessionNode> nodes = new ArrayList<>();
    for (long id = 1; id <= count; id++) {
      nodes.add(new SuccessionNode(id, "900000000" + id, "Skola " + id, DAY, null));
    }
    return SuccessionPicture.of(new SuccessionGraph(1, nodes, List.of(links)));
  }
}
