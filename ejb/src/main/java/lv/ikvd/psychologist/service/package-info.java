/**
 * The register of psychologists (Psihologu likums; MK 301/2018): the certification board decides by
 * vote on registration, certificates by field, rights of supervisors and the end of practice.
 */
package lv.ikvd.psychologist.service;
