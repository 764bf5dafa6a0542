/** Tests of the seal, and the material that others test with. */
package lv.ikvd.seal.service;
