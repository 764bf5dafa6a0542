package lv.ikvd.recognition.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.proceeding.web.CasePart;
import lv.ikvd.recognition.service.Recognitions;

/** Shows on the page of a case which qualification it is about. */
@ApplicationScoped
public class RecognitionCasePart implements CasePart {

  @Override
  public String register() {
    return Recognitions.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/recognition/case-part.xhtml";
  }
}
