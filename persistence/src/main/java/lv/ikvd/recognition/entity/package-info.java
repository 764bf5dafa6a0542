/**
 * The register of recognised professional qualifications: what was acquired in which state, which
 * compensation measure was needed, since when it is recognised.
 */
package lv.ikvd.recognition.entity;
