/**
 * What the register, the decision and the sitting say that stands on a certificate of private
 * practice.
 */
package lv.ikvd.privatepractice.entity.certificate;
