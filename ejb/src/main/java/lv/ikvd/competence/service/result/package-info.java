/**
 * Results of examinations: institutions send them as files, an official looks at what was read and
 * files all of it or nothing.
 */
package lv.ikvd.competence.service.result;
