package lv.ikvd.course.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.ikvd.course.entity.evaluation.Evaluation;
import lv.ikvd.course.service.EnrolmentView;

/** What a participant types about a course. */
public class EvaluationForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Integer usefulness;
  private String remark;
  private final Map<String, Integer> given = new HashMap<>();

  /** What was said before. */
  void show(EnrolmentView view) {
    usefulness = view.row().usefulness();
    remark = view.row().remark();
    given.clear();
    given.putAll(view.marks());
  }

  Evaluation read() {
    return new Evaluation(
        usefulness,
        given.entrySet().stream()
            .filter(entry -> Objects.nonNull(entry.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        remark);
  }

  /** Marks by question. */
  public Map<String, Integer> getGiven() {
    return given;
  }

  public Integer getUsefulness() {
    return usefulness;
  }

  public void setUsefulness(Integer usefulness) {
    this.usefulness = usefulness;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
