/**
 * Permits to work as a teacher for persons with an expunged conviction (Education Law, section 50;
 * MK 414/2019). Its cases are confidential: see {@code proceeding.service.secrecy}.
 */
package lv.ikvd.teachingpermit.service;
