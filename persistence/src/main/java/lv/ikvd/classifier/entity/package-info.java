/**
 * Dated code lists that officials keep themselves: channels, purposes, qualifications, grounds. A
 * value is never deleted, for records point to it; it is ended, or continues under a new name from
 * a day.
 */
package lv.ikvd.classifier.entity;
