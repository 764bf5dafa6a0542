/**
 * Letters that an official writes in a case: filled from the case and from checked, dated
 * paragraphs, changed where it is needed, and sent with the step that they tell of.
 */
package lv.ikvd.proceeding.service.letters;
