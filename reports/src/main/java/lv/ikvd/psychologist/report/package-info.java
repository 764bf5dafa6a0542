/** What the Service prints from the register of psychologists: cards and certificates. */
package lv.ikvd.psychologist.report;
