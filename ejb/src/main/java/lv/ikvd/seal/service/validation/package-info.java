/**
 * Reads what the Service receives signed: {@link lv.ikvd.seal.service.validation.Containers} looks
 * at a file before any library may, says which files are in it, who signed it and when, and whether
 * the signatures hold. Nothing is unpacked to disk, nothing inside is unpacked further, and nothing
 * is asked for over the network while a clerk waits.
 */
package lv.ikvd.seal.service.validation;
