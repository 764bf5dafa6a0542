/** Which education lets somebody be registered: degrees, or a qualification that was recognised. */
package lv.ikvd.psychologist.service.educating;
