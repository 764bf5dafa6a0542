package lv.ikvd.intake.web;

/**
 * The form of a register's application that an incoming document may begin. Its page takes the
 * document's number as the parameter {@code incoming} and uses {@link IncomingStart}.
 */
public interface IntakeForm {

  /** Code of the procedure that it opens. */
  String procedure();

  /** Code of the register. */
  String register();

  /** Key of the page's title. */
  String title();

  /** Address of the page inside the application. */
  String path();
}
