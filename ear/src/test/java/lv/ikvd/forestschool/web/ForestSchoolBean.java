package lv.ikvd.forestschool.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.forestschool.entity.ForestSchool;
import lv.ikvd.forestschool.service.ForestSchools;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.shell.web.Done;

/** An entry, or without a number the application for one. */
@Named("forestSchoolBean")
@ViewScoped
public class ForestSchoolBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestSchools schools;

  private String number;
  private String registrationNumber;
  private String name;
  private ForestSchool school;

  public void open(String addressed) {
    number = addressed;
    if (number != null) {
      school = schools.open(number);
    }
  }

  public void register() {
    Done.at(Pages.ofCase(schools.register(registrationNumber, name).number()));
  }

  public void close() {
    Done.at(Pages.ofCase(schools.close(number).number()));
  }

  public String getNumber() {
    return number;
  }

  public ForestSchool getSchool() {
    return school;
  }

  public String getRegistrationNumber() {
    return registrationNumber;
  }

  public void setRegistrationNumber(String registrationNumber) {
    this.registrationNumber = registrationNumber;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
