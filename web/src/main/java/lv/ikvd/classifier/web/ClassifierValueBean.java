package lv.ikvd.classifier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.classifier.entity.ClassifierRow;
import lv.ikvd.classifier.entity.ClassifierValueCommand;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** One value of a code list: added, named anew or ended from a day. */
@Named("classifierValue")
@ViewScoped
public class ClassifierValueBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Classifiers classifiers;

  private String list;
  private String value;
  private ClassifierRow row;
  private ClassifierValueRow last;
  private String code;
  private String nameLv;
  private String nameEn;
  private String citation;
  private Integer sort = 100;
  private LocalDate from;

  public void open() {
    row = classifiers.list(list);
    if (value == null) {
      return;
    }
    List<ClassifierValueRow> known =
        classifiers.history(list).stream()
            .filter(one -> one.code().equals(value))
            .sorted(java.util.Comparator.comparing(ClassifierValueRow::validFrom))
            .toList();
    if (known.isEmpty()) {
      throw Problem.notFound("CLASSIFIER-010", list, value);
    }
    last = known.get(known.size() - 1);
    code = last.code();
    nameLv = last.nameLv();
    nameEn = last.nameEn();
    citation = last.citation();
    sort = last.sort();
  }

  public void save() {
    ClassifierValueCommand command =
        new ClassifierValueCommand(
            list, code, nameLv, nameEn, citation, sort == null ? 0 : sort, from);
    if (last == null) {
      classifiers.add(command);
    } else {
      classifiers.rename(command, last.version());
    }
    back("classifier.done.saved");
  }

  /** Ends the value: the day typed is the first on which it is no longer offered. */
  public void end() {
    if (from == null) {
      throw new Problem("CLASSIFIER-005").at("from");
    }
    classifiers.end(list, code, from, last.version());
    back("classifier.done.ended");
  }

  private void back(String done) {
    Done.at("/classifier/view?code=" + list, done, code, from);
  }

  public boolean isMade() {
    return last != null;
  }

  public ClassifierRow getRow() {
    return row;
  }

  public ClassifierValueRow getLast() {
    return last;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNameLv() {
    return nameLv;
  }

  public void setNameLv(String nameLv) {
    this.nameLv = nameLv;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getCitation() {
    return citation;
  }

  public void setCitation(String citation) {
    this.citation = citation;
  }

  public Integer getSort() {
    return sort;
  }

  public void setSort(Integer sort) {
    this.sort = sort;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
