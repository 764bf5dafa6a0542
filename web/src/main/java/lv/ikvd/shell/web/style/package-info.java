/**
 * The style page: every tag in every state, with invented content; only where {@code ikvis.demo} is
 * set.
 */
package lv.ikvd.shell.web.style;
