package lv.ikvd.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lv.ikvd.course.entity.material.RemovedMaterial;
import lv.ikvd.course.service.material.MaterialInput;
import lv.ikvd.course.service.material.MaterialLimits;
import lv.ikvd.course.service.material.Materials;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** Materials of a course: links and files given to participants, and taken away with a reason. */
@Named("courseMaterials")
@RequestScoped
public class CourseMaterialsBean {

  @Inject private Materials materials;
  @Inject private CourseViewBean page;

  private String title;
  private String link;
  private Part file;
  private boolean open;
  private Long removed;
  private String reason;

  public void add() {
    boolean sent = file != null && file.getSize() > 0;
    try (InputStream content = sent ? file.getInputStream() : null) {
      String address = link == null || link.isBlank() ? null : link.strip();
      String name = sent ? file.getSubmittedFileName() : null;
      materials.add(page.getNumber(), new MaterialInput(title, address, name, content, open));
    } catch (IOException brokenOff) {
      throw new Problem("DOCUMENT-005").at("materialFile").because(brokenOff);
    }
    Done.inFrame(page.getAddress(), "course.done.material");
  }

  public void remove() {
    if (removed == null) {
      throw new Problem("COURSE-050").at("removed");
    }
    materials.remove(page.getNumber(), removed, reason);
    Done.inFrame(page.getAddress(), "course.done.material.removed");
  }

  /** What may be taken away. */
  public List<SelectItem> getChoices() {
    return page.getView().materials().stream()
        .map(one -> new SelectItem(one.id(), one.title()))
        .toList();
  }

  public List<RemovedMaterial> getGone() {
    return materials.removed(page.getView().row());
  }

  public MaterialLimits getLimits() {
    return materials.limits();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  public Long getRemoved() {
    return removed;
  }

  public void setRemoved(Long removed) {
    this.removed = removed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
