/**
 * The register of recognised professional qualifications of psychologists: applications, rules,
 * what decisions do. Other registers ask it by {@link lv.ikvd.recognition.service.Recognised}.
 */
package lv.ikvd.recognition.service;
