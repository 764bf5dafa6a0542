/**
 * Supervision contracts: their marks in the register, and letters to those who lose a supervisor.
 */
package lv.ikvd.psychologist.service.supervising;
