/**
 * The clean-up of the register: providers are asked by e-mail or letter whether they still give the
 * service, reminded, and whoever keeps silent gets a proceeding on exclusion of its own.
 *
 * <p>Each step is a job that does a provider once, however often it is started, stopped and started
 * again. Answers come without login, by a link that is as good as the letter it came with: they
 * confirm data and open cases, but exclude nobody.
 */
package lv.ikvd.childminder.service.campaign;
